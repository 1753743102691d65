#include "linkbutton.h"

#include "ui/widgets/wrappedtext.h"

#include <QPainter>

namespace {

constexpr int fewestCharacters = 18; // beside each other

} // namespace

LinkButton::LinkButton(std::optional<Mark> mark, const QString &title, const QString &remark,
                       QWidget *parent)
    : Link(remark.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, remark), parent)
    , m_mark(mark)
    , m_title(title)
    , m_remark(remark)
{}

int LinkButton::heightForWidth(int width) const
{
    const int textWidth = width - textLeft() - Style::tiny;
    return textHeight(m_title, Style::Type::Body, textWidth)
        + textHeight(m_remark, Style::Type::Small, textWidth) + 2 * Style::tiny;
}

QSize LinkButton::minimumSizeHint() const
{
    return {textLeft() + Style::tiny + fontMetrics().averageCharWidth() * fewestCharacters,
            fontMetrics().height() + 2 * Style::tiny};
}

int LinkButton::textLeft() const
{
    return Style::tiny + (m_mark ? fontMetrics().height() + Style::small : 0);
}

int LinkButton::textHeight(const QString &text, Style::Type type, int width)
{
    return static_cast<int>(WrappedText::height(text, Style::font(type), width));
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown()) {
        painter.fillRect(rect(), Style::selection(palette()));
    }
    const int side = fontMetrics().height();
    if (m_mark) {
        paintMark(painter, QRectF(Style::tiny, Style::tiny, side, side), *m_mark, palette());
    }
    QFont font = Style::font(Style::Type::Body);
    QRect area = rect().adjusted(textLeft(), Style::tiny, -Style::tiny, 0);
    const int titleHeight = textHeight(m_title, Style::Type::Body, area.width());
    font.setUnderline(isPointedAt());
    painter.setFont(font);
    painter.setPen(Style::ink(Style::Tone::Info, palette()));
    WrappedText::draw(painter, area, m_title);
    area.setTop(area.top() + titleHeight);
    painter.setFont(Style::font(Style::Type::Small));
    painter.setPen(Style::ink(Style::Tone::Muted, palette()));
    WrappedText::draw(painter, area, m_remark);
    paintFocus(painter);
}
