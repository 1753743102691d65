#pragma once

#include "model/assessment/evaluation.h"

#include <QWidget>

/// Says which pattern of a bar stands for which result, and what the line below it is.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    /// Only the results that @p tally has.
    explicit ChartLegend(const Tally &tally, QWidget *parent = nullptr);
};
