#include "textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

TextLabel::TextLabel(Style::Type type, Style::Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyStyle();
}

TextLabel::TextLabel(const QString &text, Style::Type type, Style::Tone tone, QWidget *parent)
    : TextLabel(type, tone, parent)
{
    setText(text);
}

void TextLabel::setType(Style::Type type)
{
    m_type = type;
    applyStyle();
}

void TextLabel::setTone(Style::Tone tone)
{
    m_tone = tone;
    applyStyle();
}

void TextLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::renewFonts()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *label = qobject_cast<TextLabel *>(widget)) {
            label->applyStyle();
        }
    }
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        applyStyle();
    }
}

void TextLabel::applyStyle()
{
    const QScopedValueRollback guard(m_applying, true);
    setFont(Style::font(m_type));
    // Everything else is inherited, so that changes of it arrive here.
    QPalette tinted;
    if (m_tone != Style::Tone::Neutral) {
        tinted.setColor(QPalette::WindowText, Style::ink(m_tone, palette()));
    }
    setPalette(tinted);
}
