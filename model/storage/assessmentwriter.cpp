#include "assessmentwriter.h"

#include "connection.h"
#include "contentstore.h"
#include "model/assessment/documentformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class WriterTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentWriter)
};

using Connection = WorkspaceFile::Connection;

Result<void> requireNew(Connection &connection, const Assessment &assessment)
{
    const auto known = AuditedTable(connection, u"assessments"_s).find({{u"id"_s, assessment.id}});
    if (!known) {
        return known.error();
    }
    if (known.value()) {
        return Error::invalid(
            WriterTexts::tr("The workspace has the assessment \"%1\" already.").arg(assessment.id));
    }
    const CatalogueReference &catalogue = assessment.catalogue;
    const auto row = AuditedTable(connection, u"catalogues"_s)
                         .find({{u"id"_s, catalogue.id}, {u"version"_s, catalogue.version}});
    if (!row) {
        return row.error();
    }
    if (!row.value() || row.value()->value(u"sha256"_s) != catalogue.sha256) {
        return Error::invalid(
            WriterTexts::tr("The workspace does not hold the catalogue %1 %2 of the "
                            "assessment; add it first.")
                .arg(catalogue.id, catalogue.version));
    }
    return {};
}

Result<void> writeLists(Connection &connection, const Assessment &assessment)
{
    for (const RoleHolder &holder : assessment.holders) {
        if (auto saved = writeItem(connection, u"holders"_s, holderRow(assessment.id, holder),
                                   holderFromRow);
            !saved) {
            return saved;
        }
    }
    for (const EvidenceItem &item : assessment.evidence) {
        if (auto saved = writeItem(connection, u"evidence"_s, evidenceRow(assessment.id, item),
                                   evidenceFromRow);
            !saved) {
            return saved;
        }
    }
    for (const Measure &measure : assessment.measures) {
        if (auto saved = writeItem(connection, u"measures"_s, measureRow(assessment.id, measure),
                                   measureFromRow);
            !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> writeAnswers(Connection &connection, const Assessment &assessment)
{
    QList<AnswerKey> keys = assessment.answers.keys();
    std::sort(keys.begin(), keys.end(), precedesInDocument);
    for (const AnswerKey &key : keys) {
        const Answer &answer = *assessment.answer(key);
        if (auto saved = writeAnswer(connection, assessment.id, answer); !saved) {
            return saved;
        }
        for (const QString &evidenceId : answer.evidenceIds) {
            if (assessment.evidenceItem(evidenceId) == nullptr) {
                return missingFromAssessment(evidenceId);
            }
            if (auto linked = writeLink(connection, assessment.id, evidenceId, key); !linked) {
                return linked;
            }
        }
    }
    return {};
}

Result<void> writeFlags(Connection &connection, const Assessment &assessment)
{
    QList<AnswerKey> keys = assessment.flags.keys();
    std::sort(keys.begin(), keys.end(), precedesInDocument);
    for (const AnswerKey &key : std::as_const(keys)) {
        if (auto saved = writeFlag(connection, assessment.id, key, assessment.flags.value(key));
            !saved) {
            return saved;
        }
    }
    return {};
}

/// The contents that rows of an assessment name in @p table.
Result<QStringList> contentsOf(Connection &connection, const QString &table,
                               const QString &assessmentId)
{
    const auto rows = AuditedTable(connection, table).rows(belongingTo(assessmentId), u"id"_s);
    if (!rows) {
        return rows.error();
    }
    QStringList contents;
    for (const QJsonObject &row : rows.value()) {
        contents.append(row.value(u"sha256"_s).toString());
    }
    return contents;
}

} // namespace

Result<void> writeAssessment(Connection &connection, const Assessment &assessment)
{
    for (const auto step : {requireNew, writeHead, writeLists, writeAnswers, writeFlags}) {
        if (auto done = step(connection, assessment); !done) {
            return done;
        }
    }
    return {};
}

Result<void> writeHead(Connection &connection, const Assessment &assessment)
{
    const QJsonObject row = assessmentRow(assessment);
    const QJsonObject system = systemRow(assessment.id, assessment.system);
    if (auto fits = requireReadable(assessmentFromRow(row)); !fits) {
        return fits;
    }
    if (auto fits = requireReadable(systemFromRow(system)); !fits) {
        return fits;
    }
    auto saved = AuditedTable(connection, u"assessments"_s).save(row);
    return saved ? AuditedTable(connection, u"systems"_s).save(system) : saved;
}

Result<void> writeAnswer(Connection &connection, const QString &assessmentId, const Answer &answer)
{
    const QJsonObject row = answerRow(assessmentId, answer);
    auto fits = requireReadable(answerFromRow(row));
    return fits ? AuditedTable(connection, u"answers"_s).save(row) : fits;
}

Result<void> writeFlag(Connection &connection, const QString &assessmentId, const AnswerKey &key,
                       const QString &remark)
{
    const QJsonObject row = flagRow(assessmentId, key, remark);
    auto fits = requireReadable(flagFromRow(row));
    return fits ? AuditedTable(connection, u"flags"_s).save(row) : fits;
}

Result<void> writeLink(Connection &connection, const QString &assessmentId,
                       const QString &evidenceId, const AnswerKey &key, int place)
{
    return AuditedTable(connection, u"evidence_links"_s)
        .saveInOrder(linkRow(assessmentId, evidenceId, key), answerKeyRow(assessmentId, key),
                     place);
}

Result<void> eraseAssessment(Connection &connection, const QString &assessmentId)
{
    QStringList contents;
    for (const QString &table : {u"evidence"_s, u"sealed_reports"_s}) {
        const auto found = contentsOf(connection, table, assessmentId);
        if (!found) {
            return found.error();
        }
        contents += found.value();
    }
    for (const QString &table : {u"evidence_links"_s, u"answers"_s, u"evidence"_s, u"holders"_s,
                                 u"measures"_s, u"flags"_s, u"sealed_reports"_s, u"systems"_s}) {
        if (auto removed = AuditedTable(connection, table).removeAll(belongingTo(assessmentId));
            !removed) {
            return removed;
        }
    }
    for (const QString &sha256 : std::as_const(contents)) {
        if (auto dropped = ContentStore(connection).dropUnused(sha256); !dropped) {
            return dropped;
        }
    }
    const auto removed =
        AuditedTable(connection, u"assessments"_s).remove({{u"id"_s, assessmentId}});
    return removed ? Result<void>() : removed.error();
}
