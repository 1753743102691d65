#pragma once

#include "model/assessment/evaluation.h"
#include "model/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

/// How an assessment stood at one time.
struct ScorePoint
{
    QDateTime at; ///< UTC
    Verdict verdict = Verdict::Incomplete;
    int scorePermille = 0;
    int answered = 0;
    int applicable = 0;

    bool operator==(const ScorePoint &) const = default;
};

/// How an assessment has come to stand as it does, read from the audit chain.
struct ScoreHistory
{
    /// Oldest first, at most 200: how it stood at the end of each day with changes and how it
    /// stands now. Where all of this is one day, each hour, and where it is one hour, each minute.
    QList<ScorePoint> points;
    /// Of the audit chain: erased, or not what the chain has a hash of. Without them the earlier
    /// points may be wrong.
    int missingValues = 0;

    bool operator==(const ScoreHistory &) const = default;
};

/// Reads the history through a connection of its own. @p goesOn is asked now and then; when it
/// returns false, the history is of no use.
Result<ScoreHistory> scoreHistory(const QString &workspacePath, const QString &assessmentId,
                                  const QDateTime &now, const std::function<bool()> &goesOn = {});
