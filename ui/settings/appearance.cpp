#include "appearance.h"

#include "ui/widgets/outlinestyle.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QStyle>

namespace {

/// The colours that a palette is made of.
struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb disabled; ///< text that can still be read
    QRgb placeholder;
    QRgb bright;
    QRgb light; ///< the bright side of frames
    QRgb mid;
    QRgb dark; ///< what Fusion makes borders of
    QRgb shadow;
    QRgb highlight;
    QRgb highlighted;
    QRgb link;
    QRgb visited;
};

constexpr Colours lightColours{
    0xffeff1f3, 0xffffffff, 0xfff4f6f8, 0xffe6e9ec, 0xff16191d, 0xff5f666f, 0xff5c646d, 0xffffffff,
    0xffffffff, 0xffb6bcc3, 0xff7d858e, 0xff5e656d, 0xff0b5cad, 0xffffffff, 0xff0b539a, 0xff633895,
};

constexpr Colours darkColours{
    0xff24272b, 0xff1a1c1f, 0xff202327, 0xff32363b, 0xffeceff2, 0xffa3abb4, 0xffa9b1ba, 0xffffffff,
    0xff4a5057, 0xff3a3f45, 0xff141618, 0xff000000, 0xff2f75c4, 0xffffffff, 0xff8fc4ff, 0xffd3b3ff,
};

void setTexts(QPalette &palette, QPalette::ColorGroup group, QRgb text)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(group, role, QColor::fromRgb(text));
    }
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(QPalette::All, role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::Button, colours.button);
    set(QPalette::BrightText, colours.bright);
    set(QPalette::Light, colours.light);
    set(QPalette::Midlight, colours.button);
    set(QPalette::Mid, colours.mid);
    set(QPalette::Dark, colours.dark);
    set(QPalette::Shadow, colours.shadow);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlighted);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.visited);
    set(QPalette::PlaceholderText, colours.placeholder);
    setTexts(palette, QPalette::Active, colours.text);
    setTexts(palette, QPalette::Inactive, colours.text);
    setTexts(palette, QPalette::Disabled, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colours.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(colours.text));
    return palette;
}

} // namespace

Appearance::Appearance()
    : m_style(QApplication::style()->name())
    , m_font(QApplication::font())
{}

void Appearance::apply(ColourScheme scheme, int textSize)
{
    if (scheme != m_applied) {
        applyColours(scheme);
        m_applied = scheme;
    }
    QFont font = m_font;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * textSize / 100);
    } else {
        font.setPixelSize(font.pixelSize() * textSize / 100);
    }
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        TypeScale::renew();
    }
}

void Appearance::applyColours(ColourScheme scheme)
{
    // Only Fusion paints everything in the colours that it is given.
    const bool isFusion = m_style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    if (scheme == ColourScheme::System && !isFusion) {
        QApplication::setStyle(m_style);
    } else {
        QApplication::setStyle(new OutlineStyle);
    }
    switch (scheme) {
    case ColourScheme::System:
        QApplication::setPalette(QPalette());
        return;
    case ColourScheme::Light:
        QApplication::setPalette(light());
        return;
    case ColourScheme::Dark:
        QApplication::setPalette(dark());
        return;
    }
}

QPalette Appearance::light()
{
    return paletteOf(lightColours);
}

QPalette Appearance::dark()
{
    return paletteOf(darkColours);
}
