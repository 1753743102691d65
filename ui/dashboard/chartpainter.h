#pragma once

#include "model/assessment/evaluation.h"

#include <QPalette>
#include <QRectF>

class QPainter;

/// In which colours and in what size charts are painted, on a screen or on paper.
struct ChartStyle
{
    QPalette palette;
    double unit = 1; ///< what a device-independent pixel is on the device
};

/// How many checks have which result, as parts of one bar. Each result has a pattern of its own.
void paintResultBar(QPainter &painter, const QRectF &area, const Tally &tally,
                    const ChartStyle &style);
/// One part of such a bar.
void paintResultShare(QPainter &painter, const QRectF &area, AnswerResult result,
                      const ChartStyle &style);
/// How far the score reaches on a line that stands for 100 %.
void paintScoreLine(QPainter &painter, const QRectF &area, int scorePermille,
                    const ChartStyle &style);
