#include "wrappingcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace {

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int narrowestTextCharacters = 16;
constexpr int focusRoom = 2; // above and below the text

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(parent)
{
    setWrappedText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingCheckBox::setWrappedText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
}

bool WrappingCheckBox::hasHeightForWidth() const
{
    return true;
}

int WrappingCheckBox::heightForWidth(int width) const
{
    m_measured.set(m_text, font());
    const int text = m_measured.heightAt(qMax(1, width - indicatorSpace()));
    return qMax(text, style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this))
        + 2 * focusRoom;
}

QSize WrappingCheckBox::sizeHint() const
{
    m_measured.set(m_text, font());
    const int width = indicatorSpace() + m_measured.sizeAt(QWIDGETSIZE_MAX).width();
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const int width = indicatorSpace() + fontMetrics().averageCharWidth() * narrowestTextCharacters;
    return {qMin(width, sizeHint().width()), fontMetrics().height() + 2 * focusRoom};
}

bool WrappingCheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton indicator = option;
    const int side = style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this);
    const int top = focusRoom + qMax(0, (fontMetrics().height() - side) / 2);
    indicator.rect = QRect(0, top, side, side);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, indicator);
    const QRect text = rect().adjusted(indicatorSpace(), focusRoom, 0, -focusRoom);
    painter.drawItemText(text, textFlags, palette(), isEnabled(), m_text, QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = text.adjusted(-2, -focusRoom, 0, focusRoom);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

int WrappingCheckBox::indicatorSpace() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}
