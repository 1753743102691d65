#include "badge.h"

#include "typescale.h"

#include <QPainter>

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    TypeScale::set(*this, Style::Type::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setBadge(const QString &text, Style::Tone tone)
{
    if (tone == m_tone && text == this->text()) {
        return;
    }
    m_tone = tone;
    setText(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * Style::small, metrics.height() + Style::tiny};
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Style::ink(m_tone, palette());
    painter.setPen(ink);
    painter.setBrush(Style::wash(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Style::radius,
                            Style::radius);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
