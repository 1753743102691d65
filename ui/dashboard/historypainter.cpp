#include "historypainter.h"

#include "dashboardtexts.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/marks.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int whole = 1000; // per mille

// Device-independent pixels.
constexpr double gap = 6;
constexpr double markSide = 14;
constexpr double dotRadius = 2.5;
constexpr double legendLine = 26;
constexpr qsizetype mostDots = 60;

QPen scorePen(const ChartStyle &style)
{
    return {style.palette.color(QPalette::Text), 2 * style.unit, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin};
}

QPen coveragePen(const ChartStyle &style)
{
    QPen pen(Style::ink(Style::Tone::Info, style.palette), 1.5 * style.unit);
    pen.setDashPattern({4, 3});
    return pen;
}

int coveragePermille(const ScorePoint &point)
{
    return point.applicable == 0 ? 0 : point.answered * whole / point.applicable;
}

} // namespace

HistoryPainter::HistoryPainter(const ScoreHistory &history, const QRectF &area,
                               const ChartStyle &style, const QPaintDevice *device)
    : m_history(history)
    , m_style(style)
    , m_area(area)
{
    const QFontMetricsF metrics(Style::font(Style::Type::Small), device);
    m_textHeight = metrics.height();
    const double left =
        metrics.horizontalAdvance(DashboardTexts::percent(whole)) + gap * style.unit;
    const double around = gap * style.unit;
    m_plot = area.adjusted(left + around, m_textHeight + 3 * around, -2 * around,
                           -m_textHeight - 2 * around);
}

QPointF HistoryPainter::position(qsizetype index, int permille) const
{
    const QDateTime &first = m_history.points.first().at;
    const auto all = static_cast<double>(first.secsTo(m_history.points.last().at));
    const auto passed = static_cast<double>(first.secsTo(m_history.points.at(index).at));
    const double share = all == 0 ? 0.5 : passed / all;
    return {m_plot.left() + share * m_plot.width(),
            m_plot.bottom() - m_plot.height() * permille / whole};
}

qsizetype HistoryPainter::pointNear(double x) const
{
    qsizetype nearest = 0;
    for (qsizetype index = 1; index < m_history.points.size(); ++index) {
        if (qAbs(position(index, 0).x() - x) < qAbs(position(nearest, 0).x() - x)) {
            nearest = index;
        }
    }
    return nearest;
}

void HistoryPainter::paint(QPainter &painter, qsizetype current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Style::font(Style::Type::Small));
    paintLegend(painter);
    paintGrid(painter);
    paintLines(painter);
    paintPoints(painter, current);
    painter.restore();
}

void HistoryPainter::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double length = legendLine * m_style.unit;
    const double space = gap * m_style.unit;
    double x = m_plot.left();
    const double middle = m_area.top() + m_textHeight / 2;
    const auto add = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle), QPointF(x + length, middle));
        x += length + space;
        const double width = metrics.horizontalAdvance(text) + space;
        painter.setPen(m_style.palette.color(QPalette::Text));
        painter.drawText(QRectF(x, m_area.top(), width, m_textHeight), Qt::AlignLeft, text);
        x += width + 2 * space;
    };
    add(scorePen(m_style), DashboardTexts::tr("Score"));
    add(coveragePen(m_style), DashboardTexts::tr("Answered"));
}

QString HistoryPainter::timeLabel(const QDateTime &at) const
{
    const QDateTime first = m_history.points.first().at.toLocalTime();
    const QDateTime last = m_history.points.last().at.toLocalTime();
    return first.date() == last.date()
        ? QLocale().toString(at.toLocalTime().time(), QStringLiteral("HH:mm"))
        : DisplayTexts::date(at.toLocalTime().date());
}

void HistoryPainter::paintGrid(QPainter &painter) const
{
    const double space = gap * m_style.unit;
    for (const int permille : {0, whole / 2, whole}) {
        const double y = m_plot.bottom() - m_plot.height() * permille / whole;
        painter.setPen(QPen(Style::line(m_style.palette), m_style.unit));
        painter.drawLine(QPointF(m_plot.left() - space, y), QPointF(m_plot.right() + space, y));
        painter.setPen(Style::ink(Style::Tone::Muted, m_style.palette));
        painter.drawText(QRectF(m_area.left(), y - m_textHeight / 2,
                                m_plot.left() - m_area.left() - 2 * space, m_textHeight),
                         Qt::AlignRight | Qt::AlignVCenter, DashboardTexts::percent(permille));
    }
    const QRectF labels(m_plot.left() - space, m_plot.bottom() + space, m_plot.width() + 2 * space,
                        m_textHeight + space);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter,
                     timeLabel(m_history.points.first().at));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter,
                     timeLabel(m_history.points.last().at));
}

void HistoryPainter::paintLines(QPainter &painter) const
{
    QPolygonF score;
    QPolygonF coverage;
    for (qsizetype index = 0; index < m_history.points.size(); ++index) {
        const ScorePoint &point = m_history.points.at(index);
        score.append(position(index, point.scorePermille));
        coverage.append(position(index, coveragePermille(point)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(coveragePen(m_style));
    painter.drawPolyline(coverage);
    painter.setPen(scorePen(m_style));
    painter.drawPolyline(score);
}

void HistoryPainter::paintPoints(QPainter &painter, qsizetype current) const
{
    const double side = markSide * m_style.unit;
    const double radius = dotRadius * m_style.unit;
    const QColor ink = m_style.palette.color(QPalette::Text);
    if (current >= 0) {
        const double x = position(current, 0).x();
        painter.setPen(QPen(ink, m_style.unit, Qt::DotLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    const qsizetype last = m_history.points.size() - 1;
    for (qsizetype index = 0; index <= last; ++index) {
        const ScorePoint &point = m_history.points.at(index);
        const QPointF centre = position(index, point.scorePermille);
        const bool isTurn = index == 0 || m_history.points.at(index - 1).verdict != point.verdict;
        if (isTurn || index == last) {
            QRectF square(0, 0, side, side);
            square.moveCenter(centre);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.palette.color(QPalette::Base));
            painter.drawEllipse(square.adjusted(-1, -1, 1, 1));
            paintMark(painter, square, markOf(point.verdict), m_style.palette);
        } else if (last < mostDots) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(centre, radius, radius);
        }
    }
}
