#pragma once

#include "model/assessment/answer.h"
#include "model/assessment/evidence.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QList>
#include <QString>

// Writes evidence, each row with its audit event; in a transaction of the caller. Locked
// assessments refuse it.

/// A new item, with id and time where it has none, linked to @p answers; returned as it is stored.
/// It comes at @p place among the others, or last where that is negative.
Result<EvidenceItem> writeEvidence(WorkspaceFile::Connection &connection,
                                   const QString &assessmentId, EvidenceItem item,
                                   const QList<AnswerKey> &answers, int place = -1);
/// Links an item to an answer; both must exist. A new link comes at @p place among those of the
/// answer, or last where that is negative.
Result<void> linkEvidence(WorkspaceFile::Connection &connection, const QString &assessmentId,
                          const QString &evidenceId, const AnswerKey &answer, int place = -1);
/// The item as it is stored; an unknown one is ErrorKind::InvalidInput.
Result<EvidenceItem> findEvidence(WorkspaceFile::Connection &connection,
                                  const QString &assessmentId, const QString &evidenceId);
