#pragma once

#include "chartpainter.h"
#include "model/workspace/scorehistory.h"

#include <QPointF>

class QPaintDevice;

/// Paints score and coverage over time into an area; there are at least two points.
class HistoryPainter
{
public:
    HistoryPainter(const ScoreHistory &history, const QRectF &area, const ChartStyle &style,
                   const QPaintDevice *device);

    /// @p current is marked; -1: none.
    void paint(QPainter &painter, qsizetype current) const;
    /// The point that is nearest to @p x.
    qsizetype pointNear(double x) const;

private:
    QPointF position(qsizetype index, int permille) const;
    QString timeLabel(const QDateTime &at) const;
    void paintLegend(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintPoints(QPainter &painter, qsizetype current) const;

    const ScoreHistory &m_history;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    double m_textHeight;
};
