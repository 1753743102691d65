#include "card.h"

#include <QPainter>

Card::Card(QWidget *parent)
    : QFrame(parent)
{}

void Card::setTone(Style::Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const bool neutral = m_tone == Style::Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(neutral ? Style::line(palette()) : Style::ink(m_tone, palette()));
    painter.setBrush(neutral ? palette().color(QPalette::Base) : Style::wash(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Style::radius,
                            Style::radius);
}
