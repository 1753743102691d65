#include "actionbutton.h"

#include "style.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace {

constexpr int iconSide = 24;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int narrowestTextCharacters = 22;

} // namespace

ActionButton::ActionButton(Icons::Name icon, const QString &title, const QString &explanation,
                           QWidget *parent)
    : QPushButton(title, parent)
    , m_explanation(explanation)
{
    setIcon(Icons::icon(icon));
    setAccessibleDescription(explanation);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ActionButton::hasHeightForWidth() const
{
    return true;
}

int ActionButton::heightForWidth(int width) const
{
    const int textWidth = textArea(QRect(0, 0, width, 0)).width();
    return 2 * Style::medium + textHeight(textWidth, text(), Style::font(Style::Type::Strong))
        + textHeight(textWidth, m_explanation, Style::font(Style::Type::Small));
}

QSize ActionButton::sizeHint() const
{
    const int width = minimumSizeHint().width();
    return {width, heightForWidth(width)};
}

QSize ActionButton::minimumSizeHint() const
{
    return {3 * Style::medium + iconSide
                + fontMetrics().averageCharWidth() * narrowestTextCharacters,
            iconSide + 2 * Style::medium};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isEnabled() && (underMouse() || isDown());
    painter.setPen(isEnabled() ? Style::line(palette()) : palette().color(QPalette::Mid));
    painter.setBrush(active ? Style::selection(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Style::radius,
                            Style::radius);
    icon().paint(&painter, Style::medium, Style::medium, iconSide, iconSide, Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    QRect area = textArea(rect());
    painter.setFont(Style::font(Style::Type::Strong));
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(area, textFlags | Qt::TextShowMnemonic, text(), &used);
    area.setTop(used.bottom() + 1);
    painter.setFont(Style::font(Style::Type::Small));
    if (isEnabled()) {
        painter.setPen(Style::ink(Style::Tone::Muted, palette()));
    }
    painter.drawText(area, textFlags, m_explanation);

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

QRect ActionButton::textArea(const QRect &area) const
{
    return area.adjusted(2 * Style::medium + iconSide, Style::medium, -Style::medium,
                         -Style::medium);
}

int ActionButton::textHeight(int width, const QString &text, const QFont &font) const
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(1, width), QWIDGETSIZE_MAX),
                      textFlags | Qt::TextShowMnemonic, text)
        .height();
}
