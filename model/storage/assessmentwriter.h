#pragma once

#include "assessmentguard.h"
#include "assessmentrows.h"
#include "auditedtable.h"
#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QJsonObject>
#include <QString>

// Writes assessments and their parts, each row with its audit event; all in a transaction of the
// caller, and regardless of locks.

/// A new assessment whose catalogue is in the workspace, with all that it holds.
Result<void> writeAssessment(WorkspaceFile::Connection &connection, const Assessment &assessment);
/// The assessment's own row and its system.
Result<void> writeHead(WorkspaceFile::Connection &connection, const Assessment &assessment);
Result<void> writeAnswer(WorkspaceFile::Connection &connection, const QString &assessmentId,
                         const Answer &answer);
/// A row of a list whose order is kept: a new one comes at @p place, or last where that is
/// negative; @p fromRow proves that it can be read back.
template<typename Value>
Result<void> writeItem(WorkspaceFile::Connection &connection, const QString &table,
                       const QJsonObject &row, Result<Value> (*fromRow)(const QJsonObject &),
                       int place = -1)
{
    auto fits = requireReadable(fromRow(row));
    return fits
        ? AuditedTable(connection, table)
              .saveInOrder(row, belongingTo(row.value(QStringLiteral("assessment_id")).toString()),
                           place)
        : fits;
}
Result<void> writeFlag(WorkspaceFile::Connection &connection, const QString &assessmentId,
                       const AnswerKey &key, const QString &remark);
/// A new link comes at @p place among those of the answer, or last where that is negative.
Result<void> writeLink(WorkspaceFile::Connection &connection, const QString &assessmentId,
                       const QString &evidenceId, const AnswerKey &key, int place = -1);

/// The assessment with everything that belongs to it alone.
Result<void> eraseAssessment(WorkspaceFile::Connection &connection, const QString &assessmentId);
