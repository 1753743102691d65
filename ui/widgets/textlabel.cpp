#include "textlabel.h"

#include "typescale.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace {

constexpr int usualCharacters = 80;

} // namespace

TextLabel::TextLabel(Style::Type type, Style::Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    TypeScale::set(*this, type);
    applyTone();
}

TextLabel::TextLabel(const QString &text, Style::Type type, Style::Tone tone, QWidget *parent)
    : TextLabel(type, tone, parent)
{
    setText(text);
}

void TextLabel::setType(Style::Type type)
{
    if (type != m_type) {
        m_type = type;
        TypeScale::set(*this, type);
    }
}

void TextLabel::setTone(Style::Tone tone)
{
    if (tone != m_tone) {
        m_tone = tone;
        applyTone();
    }
}

void TextLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

/// QLabel would choose and place the letters anew for every width that a layout asks for.
bool TextLabel::isMeasured() const
{
    return wordWrap() && buddy() == nullptr && margin() == 0 && frameWidth() == 0
        && !text().isEmpty() && !text().contains(u'\t');
}

QSize TextLabel::sizeAt(int width) const
{
    m_measured.set(text(), font());
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right();
    return m_measured.sizeAt(width - around).grownBy(margins).expandedTo(minimumSize());
}

int TextLabel::heightForWidth(int width) const
{
    return isMeasured() ? sizeAt(width).height() : QLabel::heightForWidth(width);
}

QSize TextLabel::sizeHint() const
{
    if (!isMeasured()) {
        return QLabel::sizeHint();
    }
    // Short texts in few lines, as QLabel does it.
    const int line = fontMetrics().lineSpacing();
    const int width = qMin(fontMetrics().averageCharWidth() * usualCharacters, maximumWidth());
    QSize size = sizeAt(width);
    if (size.height() < 4 * line && size.width() > width / 2) {
        size = sizeAt(width / 2);
    }
    if (size.height() < 2 * line && size.width() > width / 4) {
        size = sizeAt(width / 4);
    }
    return size;
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isMeasured()) {
        return QLabel::minimumSizeHint();
    }
    const int oneLine = sizeAt(QWIDGETSIZE_MAX).height();
    return {sizeAt(0).width(), qMin(oneLine, sizeHint().height())};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        applyTone();
    }
}

void TextLabel::applyTone()
{
    const QScopedValueRollback guard(m_applying, true);
    // Everything else is inherited, so that changes of it arrive here.
    QPalette tinted;
    if (m_tone != Style::Tone::Neutral) {
        tinted.setColor(QPalette::WindowText, Style::ink(m_tone, palette()));
    }
    setPalette(tinted);
}
