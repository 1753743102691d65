#include "resultmark.h"

#include "reportcanvas.h"
#include "reportfonts.h"

namespace {

constexpr double markLine = 0.9 * unitsPerPoint;
constexpr double hatchLine = 0.45 * unitsPerPoint;
constexpr double hatchDistance = 3 * unitsPerPoint;
constexpr double dotDistance = 2.6 * unitsPerPoint;
constexpr QRgb white = ReportColours::paper;

QPointF inside(const QRectF &square, double x, double y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

QPainterPath polyline(const QRectF &square, const QList<QPointF> &points)
{
    QPainterPath path(inside(square, points.first().x(), points.first().y()));
    for (const QPointF &point : points) {
        path.lineTo(inside(square, point.x(), point.y()));
    }
    return path;
}

QPainterPath circle(const QRectF &square)
{
    const double inset = markLine / 2;
    QPainterPath path;
    path.addEllipse(square.adjusted(inset, inset, -inset, -inset));
    return path;
}

QPainterPath diamond(const QRectF &square)
{
    QPainterPath path = polyline(square, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}});
    path.closeSubpath();
    return path;
}

QPainterPath tick(const QRectF &square)
{
    return polyline(square, {{0.27, 0.52}, {0.44, 0.69}, {0.74, 0.34}});
}

void drawCross(ReportCanvas &canvas, const QRectF &square)
{
    QPainterPath path;
    path.addRect(square.adjusted(square.width() * 0.04, square.width() * 0.04,
                                 -square.width() * 0.04, -square.width() * 0.04));
    canvas.fill(path, resultColour(AnswerResult::NotFulfilled));
    canvas.stroke(polyline(square, {{0.28, 0.28}, {0.72, 0.72}}), markLine * 1.3, white);
    canvas.stroke(polyline(square, {{0.72, 0.28}, {0.28, 0.72}}), markLine * 1.3, white);
}

void drawHalf(ReportCanvas &canvas, const QRectF &square, QRgb colour)
{
    QPainterPath half;
    half.addRect(QRectF(square.left(), square.top(), square.width() / 2, square.height()));
    canvas.fill(circle(square).intersected(half), colour);
    canvas.stroke(circle(square), markLine, colour);
}

void drawQuestion(ReportCanvas &canvas, const QRectF &square, QRgb colour)
{
    canvas.stroke(circle(square), markLine, colour);
    QPainterPath hook(inside(square, 0.34, 0.4));
    hook.cubicTo(inside(square, 0.34, 0.18), inside(square, 0.7, 0.18), inside(square, 0.66, 0.42));
    hook.cubicTo(inside(square, 0.64, 0.52), inside(square, 0.5, 0.5), inside(square, 0.5, 0.64));
    canvas.stroke(hook, markLine * 1.1, colour);
    QPainterPath dot;
    dot.addEllipse(inside(square, 0.5, 0.77), markLine * 0.65, markLine * 0.65);
    canvas.fill(dot, colour);
}

void drawHatching(ReportCanvas &canvas, const QRectF &rect, QRgb colour, bool crossed)
{
    QPainterPath lines;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += hatchDistance) {
        lines.moveTo(x, rect.bottom());
        lines.lineTo(x + rect.height(), rect.top());
        if (crossed) {
            lines.moveTo(x, rect.top());
            lines.lineTo(x + rect.height(), rect.bottom());
        }
    }
    QPainterPath area;
    area.addRect(rect);
    canvas.beginClip(area);
    canvas.stroke(lines, hatchLine, colour);
    canvas.endClip();
}

void drawDots(ReportCanvas &canvas, const QRectF &rect, QRgb colour)
{
    QPainterPath dots;
    for (double y = rect.top() + dotDistance / 2; y < rect.bottom(); y += dotDistance) {
        for (double x = rect.left() + dotDistance / 2; x < rect.right(); x += dotDistance) {
            dots.addEllipse(QPointF(x, y), hatchLine, hatchLine);
        }
    }
    canvas.fill(dots, colour);
}

} // namespace

QRgb resultColour(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return 0xff1c5c36;
    case AnswerResult::Alternative:
        return 0xff1d5a8a;
    case AnswerResult::Partly:
        return 0xff8a5a00;
    case AnswerResult::NotFulfilled:
        return 0xff9b1c1c;
    case AnswerResult::NotVerifiable:
        return 0xff643a96;
    case AnswerResult::NotApplicable:
    case AnswerResult::Open:
        return 0xff5a6470;
    }
    Q_UNREACHABLE();
    return ReportColours::ink;
}

void drawResultMark(ReportCanvas &canvas, AnswerResult result, const QRectF &square)
{
    const QRgb colour = resultColour(result);
    switch (result) {
    case AnswerResult::Fulfilled:
        canvas.fill(circle(square), colour);
        canvas.stroke(tick(square), markLine * 1.3, white);
        break;
    case AnswerResult::Alternative:
        canvas.fill(diamond(square), colour);
        canvas.stroke(tick(square), markLine * 1.2, white);
        break;
    case AnswerResult::Partly:
        drawHalf(canvas, square, colour);
        break;
    case AnswerResult::NotFulfilled:
        drawCross(canvas, square);
        break;
    case AnswerResult::NotVerifiable:
        drawQuestion(canvas, square, colour);
        break;
    case AnswerResult::NotApplicable:
        canvas.stroke(circle(square), markLine, colour);
        canvas.stroke(polyline(square, {{0.28, 0.5}, {0.72, 0.5}}), markLine * 1.2, colour);
        break;
    case AnswerResult::Open:
        canvas.stroke(circle(square), markLine, colour, {2, 1.4});
        break;
    }
}

void drawResultShare(ReportCanvas &canvas, AnswerResult result, const QRectF &rect)
{
    const QRgb colour = resultColour(result);
    QPainterPath outline;
    outline.addRect(rect.adjusted(hatchLine / 2, hatchLine / 2, -hatchLine / 2, -hatchLine / 2));
    switch (result) {
    case AnswerResult::Fulfilled:
        canvas.fill(rect, colour);
        break;
    case AnswerResult::Alternative:
        canvas.fill(rect, 0xff8fb5d1);
        drawHatching(canvas, rect, colour, false);
        break;
    case AnswerResult::Partly:
        canvas.fill(rect, 0xfff0d9a8);
        drawDots(canvas, rect, colour);
        break;
    case AnswerResult::NotFulfilled:
        canvas.fill(rect, white);
        drawHatching(canvas, rect, colour, true);
        break;
    case AnswerResult::NotVerifiable:
        canvas.fill(rect, 0xffe4daef);
        break;
    case AnswerResult::NotApplicable:
        canvas.fill(rect, 0xffeceff2);
        break;
    case AnswerResult::Open:
        canvas.fill(rect, white);
        break;
    }
    canvas.stroke(outline, hatchLine, colour);
}
