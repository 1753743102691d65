#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QString>

// What is checked before anything of an assessment is written.

/// An unknown assessment is ErrorKind::InvalidInput.
Result<AssessmentState> stateOf(const WorkspaceFile::Connection &connection,
                                const QString &assessmentId);
/// Refuses unknown and locked assessments.
Result<void> requireUnlocked(const WorkspaceFile::Connection &connection,
                             const QString &assessmentId);

Error unknownAssessment(const QString &assessmentId);
/// The error for something that an assessment does not have.
Error missingFromAssessment(const QString &what);

/// The error for a value that does not fit: @p fault is its place and what is wrong with it.
Error unfit(const QString &fault);
/// The error for a row of @p file that does not hold what its columns promise.
Error damagedRow(const QString &file, const QString &fault);

/// Whether a row that is to be written could be read back: @p readBack is that attempt.
template<typename Value>
Result<void> requireReadable(const Result<Value> &readBack)
{
    return readBack ? Result<void>() : unfit(readBack.error().message);
}
