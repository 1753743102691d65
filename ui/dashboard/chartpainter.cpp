#include "chartpainter.h"

#include "ui/widgets/style.h"

#include <QPainter>
#include <QPainterPath>

namespace {

// Device-independent pixels.
constexpr double patternLine = 1;
constexpr double hatchDistance = 5;
constexpr double dotDistance = 4.5;
constexpr double dotRadius = 1;
constexpr double numberMargin = 3;
constexpr double knobRadius = 3.5;

Style::Tone toneOf(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return Style::Tone::Good;
    case AnswerResult::Alternative:
        return Style::Tone::Info;
    case AnswerResult::Partly:
        return Style::Tone::Caution;
    case AnswerResult::NotFulfilled:
        return Style::Tone::Bad;
    case AnswerResult::NotVerifiable:
        return Style::Tone::Special;
    case AnswerResult::NotApplicable:
    case AnswerResult::Open:
        return Style::Tone::Muted;
    }
    Q_UNREACHABLE();
    return Style::Tone::Muted;
}

void hatch(QPainter &painter, const QRectF &area, double unit, bool isCrossed)
{
    const double distance = hatchDistance * unit;
    for (double x = area.left() - area.height(); x < area.right(); x += distance) {
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        if (isCrossed) {
            painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
        }
    }
}

void dot(QPainter &painter, const QRectF &area, double unit)
{
    const double distance = dotDistance * unit;
    for (double y = area.top() + distance / 2; y < area.bottom(); y += distance) {
        for (double x = area.left() + distance / 2; x < area.right(); x += distance) {
            painter.drawEllipse(QPointF(x, y), dotRadius * unit, dotRadius * unit);
        }
    }
}

void paintPattern(QPainter &painter, const QRectF &area, AnswerResult result, const QColor &ink,
                  double unit)
{
    painter.setPen(QPen(ink, patternLine * unit));
    if (result == AnswerResult::Alternative) {
        hatch(painter, area, unit, false);
    } else if (result == AnswerResult::NotFulfilled) {
        hatch(painter, area, unit, true);
    } else if (result == AnswerResult::Partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        dot(painter, area, unit);
    } else if (result == AnswerResult::NotVerifiable) {
        for (double x = area.left() + dotDistance * unit; x < area.right();
             x += dotDistance * unit) {
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    } else if (result == AnswerResult::NotApplicable) {
        painter.drawLine(QPointF(area.left(), area.center().y()),
                         QPointF(area.right(), area.center().y()));
    }
}

void paintNumber(QPainter &painter, const QRectF &share, AnswerResult result, int count,
                 const ChartStyle &style)
{
    const QString number = QString::number(count);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double margin = numberMargin * style.unit;
    const double width = metrics.horizontalAdvance(number) + 2 * margin;
    if (width + margin > share.width()) {
        return;
    }
    // On patterns the number stands on a plain ground.
    QRectF ground(0, 0, width, share.height() - 2 * style.unit);
    ground.moveCenter(share.center());
    const bool isSolid = result == AnswerResult::Fulfilled;
    if (!isSolid) {
        painter.fillRect(ground, style.palette.color(QPalette::Base));
    }
    painter.setPen(style.palette.color(isSolid ? QPalette::Base : QPalette::Text));
    painter.drawText(share, Qt::AlignCenter, number);
}

} // namespace

void paintResultShare(QPainter &painter, const QRectF &area, AnswerResult result,
                      const ChartStyle &style)
{
    const QColor ink = Style::ink(toneOf(result), style.palette);
    const bool isSolid = result == AnswerResult::Fulfilled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, isSolid ? ink : style.palette.color(QPalette::Base));
    painter.setClipRect(area, Qt::IntersectClip);
    paintPattern(painter, area, result, ink, style.unit);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = patternLine * style.unit / 2;
    painter.setPen(
        QPen(ink, patternLine * style.unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(half, half, -half, -half));
    painter.restore();
}

void paintResultBar(QPainter &painter, const QRectF &area, const Tally &tally,
                    const ChartStyle &style)
{
    if (tally.checks == 0) {
        return;
    }
    painter.save();
    painter.setFont(Style::font(Style::Type::Small));
    double x = area.left();
    for (const AnswerResult result : resultsInKeyOrder()) {
        const int count = tally.results.value(result);
        if (count > 0) {
            const double width = area.width() * count / tally.checks;
            const QRectF share(x, area.top(), width, area.height());
            paintResultShare(painter, share, result, style);
            paintNumber(painter, share, result, count, style);
            x += width;
        }
    }
    painter.restore();
}

void paintScoreLine(QPainter &painter, const QRectF &area, int scorePermille,
                    const ChartStyle &style)
{
    constexpr double whole = 1000;
    const double radius = knobRadius * style.unit;
    const QPointF start(area.left() + radius, area.center().y());
    const double length = area.width() - 2 * radius;
    const QPointF end = start + QPointF(length * scorePermille / whole, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Style::line(style.palette), style.unit));
    painter.drawLine(start, start + QPointF(length, 0));
    const QColor ink = style.palette.color(QPalette::Text);
    painter.setPen(QPen(ink, 2 * style.unit));
    painter.drawLine(start, end);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(end, radius, radius);
    painter.restore();
}
