#pragma once

#include "model/assessment/assessment.h"

#include <QCoreApplication>

/// How pressing a measure is. Closed: its check is a gap no more.
enum class MeasureState { Overdue, Soon, Later, Undated, Closed };

/// The words about measures, in the wizard, the overview and on paper.
class MeasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeasureTexts)

public:
    /// What is due within so many days is named as such.
    static constexpr int soonDays = 30;

    /// How pressing an open measure is.
    static MeasureState stateOf(const Measure &measure, QDate today);
    /// Whether a check with @p result has something to be mended.
    static bool isGap(AnswerResult result);
    /// Whether @p result leaves nothing to do for a measure.
    static bool closesMeasures(AnswerResult result);
    /// By when, to begin a line with.
    static QString due(const Measure &measure, QDate today);
    /// Due date, owner and risk in one line.
    static QString detail(const Measure &measure, MeasureState state, QDate today);
    /// What the user typed, in one line.
    static QString line(const QString &typed);
};
