#pragma once

#include "model/assessment/answer.h"

#include <QColor>
#include <QRectF>

class ReportCanvas;

/// The colour of a result; never the only thing that tells it from the others.
QRgb resultColour(AnswerResult result);

/// Draws the mark of a result into a square: each has a shape of its own.
void drawResultMark(ReportCanvas &canvas, AnswerResult result, const QRectF &square);

/// Fills a part of a bar so that it differs from its neighbours in black and white, too.
void drawResultShare(ReportCanvas &canvas, AnswerResult result, const QRectF &rect);
