#include "evidencewriter.h"

#include "assessmentwriter.h"
#include "connection.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

Result<EvidenceItem> writeEvidence(WorkspaceFile::Connection &connection,
                                   const QString &assessmentId, EvidenceItem item,
                                   const QList<AnswerKey> &answers, int place)
{
    if (auto unlocked = requireUnlocked(connection, assessmentId); !unlocked) {
        return unlocked.error();
    }
    if (item.id.isEmpty()) {
        item.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (!item.addedAt.isValid()) {
        item.addedAt = QDateTime::currentDateTimeUtc();
    }
    if (auto written = writeItem(connection, u"evidence"_s, evidenceRow(assessmentId, item),
                                 evidenceFromRow, place);
        !written) {
        return written.error();
    }
    for (const AnswerKey &answer : answers) {
        if (auto linked = linkEvidence(connection, assessmentId, item.id, answer); !linked) {
            return linked.error();
        }
    }
    return findEvidence(connection, assessmentId, item.id);
}

Result<void> linkEvidence(WorkspaceFile::Connection &connection, const QString &assessmentId,
                          const QString &evidenceId, const AnswerKey &answer, int place)
{
    if (auto unlocked = requireUnlocked(connection, assessmentId); !unlocked) {
        return unlocked;
    }
    if (auto item = findEvidence(connection, assessmentId, evidenceId); !item) {
        return item.error();
    }
    const auto row =
        AuditedTable(connection, u"answers"_s).find(answerKeyRow(assessmentId, answer));
    if (!row) {
        return row.error();
    }
    return row.value() ? writeLink(connection, assessmentId, evidenceId, answer, place)
                       : missingFromAssessment(answer.checkId);
}

Result<EvidenceItem> findEvidence(WorkspaceFile::Connection &connection,
                                  const QString &assessmentId, const QString &evidenceId)
{
    const auto row =
        AuditedTable(connection, u"evidence"_s).find(itemKey(assessmentId, evidenceId));
    if (!row) {
        return row.error();
    }
    if (!row.value()) {
        return missingFromAssessment(evidenceId);
    }
    auto item = evidenceFromRow(*row.value());
    return item ? item : damagedRow(connection.database->file(), item.error().message);
}
