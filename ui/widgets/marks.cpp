#include "marks.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace {

// All shapes are drawn on a board of this size.
constexpr double board = 16.0;

QPen stroke(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawTick(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 1.9));
    const std::array<QPointF, 3> tick{QPointF(4.7, 8.3), QPointF(7.0, 10.6), QPointF(11.4, 5.8)};
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
}

void drawCross(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 1.9));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void drawQuestion(QPainter &painter, const QColor &colour)
{
    QPainterPath hook(QPointF(6.1, 6.9));
    hook.cubicTo(6.1, 4.6, 9.9, 4.6, 9.9, 6.9);
    hook.cubicTo(9.9, 8.4, 8.0, 8.3, 8.0, 9.9);
    painter.setPen(stroke(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8.0, 12.0));
}

void drawHalf(QPainter &painter, const QColor &ink)
{
    painter.setPen(stroke(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    // Qt measures angles in sixteenths of a degree.
    painter.drawPie(QRectF(1.8, 1.8, 12.4, 12.4), 90 * 16, 180 * 16);
}

void drawOutline(QPainter &painter, const QColor &ink)
{
    painter.setPen(stroke(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
}

void drawFilled(QPainter &painter, const QColor &ink, const auto &outline)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    outline();
}

void drawShape(QPainter &painter, Mark::Shape shape, const QColor &ink, const QColor &paper)
{
    const std::array<QPointF, 4> diamond{QPointF(8, 0.4), QPointF(15.6, 8), QPointF(8, 15.6),
                                         QPointF(0.4, 8)};
    switch (shape) {
    case Mark::Shape::Tick:
        drawFilled(painter, ink, [&] { painter.drawEllipse(QRectF(1, 1, 14, 14)); });
        drawTick(painter, paper);
        break;
    case Mark::Shape::Diamond:
        drawFilled(painter, ink, [&] { painter.drawConvexPolygon(diamond.data(), 4); });
        drawTick(painter, paper);
        break;
    case Mark::Shape::Half:
        drawHalf(painter, ink);
        break;
    case Mark::Shape::Cross:
        drawFilled(painter, ink, [&] { painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2); });
        drawCross(painter, paper);
        break;
    case Mark::Shape::Question:
        painter.setPen(stroke(ink, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawConvexPolygon(diamond.data(), 4);
        drawQuestion(painter, ink);
        break;
    case Mark::Shape::Dash:
        drawOutline(painter, ink);
        painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
        break;
    case Mark::Shape::Ring:
        drawOutline(painter, ink);
        break;
    case Mark::Shape::TickRing:
        drawOutline(painter, ink);
        drawTick(painter, ink);
        break;
    }
}

} // namespace

Mark markOf(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case AnswerResult::Alternative:
        return {Mark::Shape::Diamond, Style::Tone::Info};
    case AnswerResult::Partly:
        return {Mark::Shape::Half, Style::Tone::Caution};
    case AnswerResult::NotFulfilled:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case AnswerResult::NotVerifiable:
        return {Mark::Shape::Question, Style::Tone::Special};
    case AnswerResult::NotApplicable:
        return {Mark::Shape::Dash, Style::Tone::Muted};
    case AnswerResult::Open:
        return {Mark::Shape::Ring, Style::Tone::Muted};
    }
    Q_UNREACHABLE();
    return {};
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conforms:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case Verdict::ConformsRecommendationsOpen:
        return {Mark::Shape::TickRing, Style::Tone::Good};
    case Verdict::NotDeterminable:
        return {Mark::Shape::Question, Style::Tone::Special};
    case Verdict::DoesNotConform:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case Verdict::Incomplete:
        return {Mark::Shape::Half, Style::Tone::Caution};
    }
    Q_UNREACHABLE();
    return {};
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QPalette &palette)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / board, side / board);
    drawShape(painter, mark.shape, Style::ink(mark.tone, palette), palette.color(QPalette::Base));
    painter.restore();
}
