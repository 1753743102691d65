#include "assessmentrepository.h"

#include "assessmentguard.h"
#include "assessmentloader.h"
#include "assessmentrows.h"
#include "assessmentwriter.h"
#include "auditedtable.h"
#include "connection.h"
#include "model/assessment/documentformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class RepositoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentRepository)
};

using Connection = WorkspaceFile::Connection;

/// Runs @p change on an assessment that may be changed.
Result<void> changing(WorkspaceFile &file, const QString &assessmentId,
                      const std::function<Result<void>(Connection &)> &change)
{
    Connection &connection = file.connection();
    return connection.transaction([&]() -> Result<void> {
        auto unlocked = requireUnlocked(connection, assessmentId);
        return unlocked ? change(connection) : unlocked;
    });
}

Result<void> removeRow(Connection &connection, const QString &table, const QJsonObject &key,
                       const QString &name)
{
    const auto removed = AuditedTable(connection, table).remove(key);
    if (!removed || removed.value()) {
        return removed ? Result<void>() : removed.error();
    }
    return missingFromAssessment(name);
}

/// The headers of all assessments, or of those that @p condition leaves.
Result<QList<AssessmentHeader>> readHeaders(Database &database, const QString &condition,
                                            const QVariantList &values)
{
    const QString sql =
        u"SELECT a.id, a.title, s.vendor, s.product, a.scope, a.state, e.at, e.sequence "
        "FROM assessments a LEFT JOIN systems s ON s.assessment_id = a.id "
        "LEFT JOIN audit_events e ON e.sequence = "
        "(SELECT MAX(sequence) FROM audit_events WHERE assessment_id = a.id) "
        "%1 ORDER BY e.sequence DESC"_s.arg(condition);
    QList<AssessmentHeader> headers;
    auto done = database.forEach(sql, values, [&](const SqlRow &row) -> Result<void> {
        const auto scope = scopeFromId(row.text(4));
        const auto state = assessmentStateFromId(row.text(5));
        if (!scope || !state) {
            return damagedRow(database.file(), u"assessments/"_s % row.text(0));
        }
        headers.append({row.text(0), row.text(1), row.text(2), row.text(3), *scope, *state,
                        timeFromDocument(row.text(6)).value_or(QDateTime()), row.integer(7)});
        return {};
    });
    return done ? Result<QList<AssessmentHeader>>(headers) : done.error();
}

} // namespace

AssessmentRepository::AssessmentRepository(WorkspaceFile &file)
    : m_file(file)
{}

Result<QStringList> AssessmentRepository::ids() const
{
    const auto found = headers();
    if (!found) {
        return found.error();
    }
    QStringList ids;
    for (const AssessmentHeader &header : found.value()) {
        ids.append(header.id);
    }
    return ids;
}

Result<QList<AssessmentHeader>> AssessmentRepository::headers() const
{
    return readHeaders(*m_file.connection().database, QString(), {});
}

Result<AssessmentHeader> AssessmentRepository::header(const QString &id) const
{
    auto found = readHeaders(*m_file.connection().database, u"WHERE a.id = ?"_s, {id});
    if (!found) {
        return found.error();
    }
    return found.value().isEmpty() ? unknownAssessment(id)
                                   : Result<AssessmentHeader>(found.value().first());
}

Result<Assessment> AssessmentRepository::load(const QString &id) const
{
    Connection &connection = m_file.connection();
    Assessment assessment;
    auto done = connection.reading([&]() -> Result<void> {
        auto loaded = loadAssessment(connection, id);
        if (!loaded) {
            return loaded.error();
        }
        assessment = std::move(loaded).value();
        return {};
    });
    return done ? Result<Assessment>(std::move(assessment)) : done.error();
}

Result<void> AssessmentRepository::insert(const Assessment &assessment)
{
    Connection &connection = m_file.connection();
    return connection.transaction([&] { return writeAssessment(connection, assessment); });
}

Result<void> AssessmentRepository::updateDetails(const Assessment &assessment)
{
    return changing(m_file, assessment.id, [&](Connection &connection) -> Result<void> {
        AuditedTable table(connection, u"assessments"_s);
        const auto stored = table.find({{u"id"_s, assessment.id}});
        if (!stored) {
            return stored.error();
        }
        auto changed = assessmentFromRow(*stored.value());
        if (!changed) {
            return damagedRow(m_file.path(), changed.error().message);
        }
        changed.value().title = assessment.title;
        changed.value().scope = assessment.scope;
        changed.value().asOf = assessment.asOf;
        changed.value().language = assessment.language;
        changed.value().system = assessment.system;
        return writeHead(connection, changed.value());
    });
}

Result<void> AssessmentRepository::setState(const QString &id, AssessmentState state,
                                            const QString &approvedBy, const QDateTime &approvedAt)
{
    Connection &connection = m_file.connection();
    return connection.transaction([&]() -> Result<void> {
        if (auto known = stateOf(connection, id); !known) {
            return known.error();
        }
        AuditedTable table(connection, u"assessments"_s);
        const auto stored = table.find({{u"id"_s, id}});
        if (!stored) {
            return stored.error();
        }
        QJsonObject row = *stored.value();
        row.insert(u"state"_s, toId(state));
        row.insert(u"approved_by"_s, approvedBy);
        row.insert(u"approved_at"_s, documentTime(approvedAt));
        auto fits = requireReadable(assessmentFromRow(row));
        return fits ? table.save(row) : fits;
    });
}

Result<void> AssessmentRepository::remove(const QString &id)
{
    Connection &connection = m_file.connection();
    return connection.transaction([&]() -> Result<void> {
        const auto state = stateOf(connection, id);
        if (!state) {
            return state.error();
        }
        if (state.value() == AssessmentState::Approved) {
            return Error::invalid(
                RepositoryTexts::tr("An approved assessment is kept; it cannot be removed."));
        }
        return eraseAssessment(connection, id);
    });
}

Result<void> AssessmentRepository::saveAnswer(const QString &assessmentId, const Answer &answer)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return writeAnswer(connection, assessmentId, answer);
    });
}

Result<void> AssessmentRepository::removeAnswer(const QString &assessmentId, const AnswerKey &key)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        const QJsonObject row = answerKeyRow(assessmentId, key);
        auto unlinked = AuditedTable(connection, u"evidence_links"_s).removeAll(row);
        return unlinked ? removeRow(connection, u"answers"_s, row, key.checkId) : unlinked;
    });
}

Result<void> AssessmentRepository::saveHolder(const QString &assessmentId, const RoleHolder &holder,
                                              int place)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return writeItem(connection, u"holders"_s, holderRow(assessmentId, holder), holderFromRow,
                         place);
    });
}

Result<void> AssessmentRepository::removeHolder(const QString &assessmentId,
                                                const QString &holderId)
{
    return changing(m_file, assessmentId, [&](Connection &connection) -> Result<void> {
        const auto answer = connection.database->firstValue(
            u"SELECT check_id FROM answers WHERE assessment_id = ? AND respondent = ? "
            "ORDER BY check_id LIMIT 1"_s,
            {assessmentId, holderId});
        if (!answer) {
            return answer.error();
        }
        if (answer.value()) {
            return Error::invalid(
                RepositoryTexts::tr("This person has answered check %1; remove the answers first.")
                    .arg(answer.value()->toString()));
        }
        return removeRow(connection, u"holders"_s, itemKey(assessmentId, holderId), holderId);
    });
}

Result<void> AssessmentRepository::saveMeasure(const QString &assessmentId, const Measure &measure,
                                               int place)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return writeItem(connection, u"measures"_s, measureRow(assessmentId, measure),
                         measureFromRow, place);
    });
}

Result<void> AssessmentRepository::removeMeasure(const QString &assessmentId,
                                                 const QString &measureId)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return removeRow(connection, u"measures"_s, itemKey(assessmentId, measureId), measureId);
    });
}

Result<void> AssessmentRepository::saveFlag(const QString &assessmentId, const AnswerKey &key,
                                            const QString &remark)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return writeFlag(connection, assessmentId, key, remark);
    });
}

Result<void> AssessmentRepository::removeFlag(const QString &assessmentId, const AnswerKey &key)
{
    return changing(m_file, assessmentId, [&](Connection &connection) {
        return removeRow(connection, u"flags"_s, flagKeyRow(assessmentId, key), key.checkId);
    });
}
