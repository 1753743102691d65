#include "style.h"

#include <QApplication>

namespace {

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(
        static_cast<float>(over.redF() * share + under.redF() * (1 - share)),
        static_cast<float>(over.greenF() * share + under.greenF() * (1 - share)),
        static_cast<float>(over.blueF() * share + under.blueF() * (1 - share)));
}

double sizeFactor(Style::Type type)
{
    switch (type) {
    case Style::Type::Small:
        return 0.92;
    case Style::Type::Body:
    case Style::Type::Strong:
        return 1.0;
    case Style::Type::Heading:
        return 1.15;
    case Style::Type::Large:
        return 1.25;
    case Style::Type::Title:
        return 1.4;
    case Style::Type::Display:
        return 1.8;
    }
    Q_UNREACHABLE();
    return 1.0;
}

QColor inkOnLight(Style::Tone tone)
{
    switch (tone) {
    case Style::Tone::Good:
        return QColor(0x16, 0x65, 0x2f);
    case Style::Tone::Info:
        return QColor(0x0b, 0x53, 0x9a);
    case Style::Tone::Caution:
        return QColor(0x7d, 0x4e, 0x00);
    case Style::Tone::Bad:
        return QColor(0xa8, 0x1f, 0x18);
    case Style::Tone::Special:
        return QColor(0x63, 0x38, 0x95);
    default:
        return QColor(0x52, 0x5b, 0x66);
    }
}

QColor inkOnDark(Style::Tone tone)
{
    switch (tone) {
    case Style::Tone::Good:
        return QColor(0x7c, 0xd9, 0x97);
    case Style::Tone::Info:
        return QColor(0x8f, 0xc4, 0xff);
    case Style::Tone::Caution:
        return QColor(0xf2, 0xc1, 0x66);
    case Style::Tone::Bad:
        return QColor(0xff, 0xa1, 0x99);
    case Style::Tone::Special:
        return QColor(0xd3, 0xb3, 0xff);
    default:
        return QColor(0xbd, 0xc5, 0xce);
    }
}

} // namespace

QFont Style::font(Type type)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * sizeFactor(type));
    if (type != Type::Small && type != Type::Body && type != Type::Large) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

bool Style::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor Style::ink(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral) {
        return palette.color(QPalette::Text);
    }
    return isDark(palette) ? inkOnDark(tone) : inkOnLight(tone);
}

QColor Style::wash(Tone tone, const QPalette &palette)
{
    return blend(ink(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.14 : 0.08);
}

QColor Style::selection(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Highlight),
                 palette.color(QPalette::Base), isDark(palette) ? 0.35 : 0.16);
}

QColor Style::line(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.18);
}
