#pragma once

#include "model/assessment/evaluation.h"

#include <QDate>
#include <QList>
#include <QString>

/// One thing that is worth doing next, and where it is done.
struct NextStep
{
    enum class Action { Check, Details, Report };

    Action action = Action::Check;
    QString checkId; ///< for Action::Check
    QString title;
    QString explanation;

    bool operator==(const NextStep &) const = default;
};

/// What an assessment needs next, the most pressing first; at most five steps.
QList<NextStep> nextSteps(const Assessment &assessment, const Catalogue &catalogue,
                          const Evaluation &evaluation, bool isWritable, QDate today);
