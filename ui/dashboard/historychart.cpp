#include "historychart.h"

#include "dashboardtexts.h"
#include "historypainter.h"
#include "ui/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace {

constexpr int usualHeight = 190;
constexpr int margin = 3;

} // namespace

HistoryChart::HistoryChart(const ScoreHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(DashboardTexts::tr("History of the score"));
    setAccessibleDescription(DashboardTexts::history(m_history) + u' '
                             + DashboardTexts::tr("Arrow keys go from point to point."));
}

QSize HistoryChart::sizeHint() const
{
    return {2 * usualHeight, qMax(usualHeight, fontMetrics().height() * 10)};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    HistoryPainter(m_history, area, {palette(), 1}, this).paint(painter, m_current);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_history.points.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(qMax<qsizetype>(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(qMin(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(
        HistoryPainter(m_history, rect(), {palette(), 1}, this).pointNear(event->position().x()));
}

void HistoryChart::leaveEvent(QEvent *)
{
    if (!hasFocus()) {
        setCurrent(-1);
    }
}

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current < 0 ? m_history.points.size() - 1 : m_current);
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void HistoryChart::setCurrent(qsizetype index)
{
    if (index == m_current) {
        return;
    }
    m_current = index;
    update();
    const bool isAny = index >= 0;
    const QString text = isAny ? DashboardTexts::point(m_history.points.at(index)) : QString();
    // What has focus is read again when its name changes.
    setAccessibleName(isAny ? text : DashboardTexts::tr("History of the score"));
    emit currentChanged(text);
}
