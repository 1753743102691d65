#include "wrappinglabel.h"

#include "wrappedtext.h"

#include <QPainter>

namespace {

constexpr int fewestCharacters = 12; // beside each other
constexpr int usualCharacters = 48;

} // namespace

WrappingLabel::WrappingLabel(const QString &text, Style::Type type, Style::Tone tone,
                             QWidget *parent)
    : TextLabel(text, type, tone, parent)
{}

int WrappingLabel::heightForWidth(int width) const
{
    return static_cast<int>(WrappedText::height(text(), font(), width));
}

QSize WrappingLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualCharacters;
    return {width, heightForWidth(width)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, fontMetrics().height()};
}

void WrappingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    WrappedText::draw(painter, rect(), text());
}
