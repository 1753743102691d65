#pragma once

#include "model/assessment/evaluation.h"
#include "style.h"

#include <QRectF>

class QPainter;

/// A sign that differs from others in shape as well as in colour.
struct Mark
{
    enum class Shape { Tick, Diamond, Half, Cross, Question, Dash, Ring, TickRing };

    Shape shape = Shape::Ring;
    Style::Tone tone = Style::Tone::Muted;
};

Mark markOf(AnswerResult result);
Mark markOf(Verdict verdict);

/// Paints @p mark into the square that fits the middle of @p rect.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QPalette &palette);
