#include "assessmenthistory.h"

#include "assessmentrows.h"
#include "connection.h"
#include "model/json.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The rows that decide how an assessment stands, as the events so far have left them.
class PastRows
{
public:
    /// Whether events of this table are followed at all.
    static bool follows(const QString &table)
    {
        return table == u"assessments" || table == u"answers" || table == u"evidence"
            || table == u"evidence_links";
    }

    void remove(const QString &object)
    {
        m_answers.remove(object);
        m_evidence.remove(object);
        m_links.remove(object);
    }

    /// False: @p row is no row of @p table.
    bool put(const QString &table, const QString &object, const QJsonObject &row);
    Assessment on(Assessment assessment) const;

private:
    struct Link
    {
        AnswerKey answer;
        QString evidenceId;
    };

    std::optional<Scope> m_scope;
    QHash<QString, Answer> m_answers; // all by the names that the chain gives them
    QHash<QString, EvidenceItem> m_evidence;
    QHash<QString, Link> m_links;
};

bool PastRows::put(const QString &table, const QString &object, const QJsonObject &row)
{
    const auto keep = [&object](auto &rows, const auto &read) {
        if (read) {
            rows.insert(object, read.value());
        }
        return static_cast<bool>(read);
    };
    if (table == u"answers") {
        return keep(m_answers, answerFromRow(row));
    }
    if (table == u"evidence") {
        return keep(m_evidence, evidenceFromRow(row));
    }
    if (table == u"evidence_links") {
        const auto key = linkedAnswer(row);
        if (key) {
            m_links.insert(object, {key.value(), row.value(u"evidence_id"_s).toString()});
        }
        return static_cast<bool>(key);
    }
    const auto head = assessmentFromRow(row);
    if (head) {
        m_scope = head.value().scope;
    }
    return static_cast<bool>(head);
}

Assessment PastRows::on(Assessment assessment) const
{
    assessment.scope = m_scope.value_or(assessment.scope);
    assessment.answers.clear();
    for (const Answer &answer : m_answers) {
        assessment.answers.insert(answer.key, answer);
    }
    for (const Link &link : m_links) {
        const auto answer = assessment.answers.find(link.answer);
        if (answer != assessment.answers.end()) {
            answer->evidenceIds.append(link.evidenceId);
        }
    }
    assessment.evidence = m_evidence.values();
    return assessment;
}

/// The row after an event; none where it cannot be told any more.
std::optional<QJsonObject> rowAfter(const SqlRow &event)
{
    const QByteArray value = event.text(4).toUtf8();
    const QByteArray salt = QByteArray::fromHex(event.text(3).toLatin1());
    if (value.isEmpty() || AuditChain::hashOf(salt, value) != event.text(2)) {
        return std::nullopt;
    }
    auto row = parseJsonObject(value);
    return row ? std::optional(std::move(row).value()) : std::nullopt;
}

} // namespace

AssessmentHistory::AssessmentHistory(const WorkspaceFile &file)
    : m_file(file)
{}

Result<QList<AuditMoment>> AssessmentHistory::moments(const QString &assessmentId) const
{
    QList<AuditMoment> moments;
    auto done = m_file.connection().database->forEach(
        u"SELECT sequence, at FROM audit_events WHERE assessment_id = ? ORDER BY sequence"_s,
        {assessmentId}, [&moments](const SqlRow &row) -> Result<void> {
            moments.append({row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODate)});
            return {};
        });
    return done ? Result<QList<AuditMoment>>(moments) : done.error();
}

Result<int> AssessmentHistory::replay(const Assessment &present, const QList<AuditMoment> &moments,
                                      const Visit &visit) const
{
    PastRows rows;
    int missing = 0;
    qsizetype next = 0;
    const auto follow = [&](const SqlRow &event) {
        const QString object = event.text(1);
        const QString table = object.section(u'/', 0, 0);
        if (!PastRows::follows(table)) {
            return;
        }
        if (event.text(2).isEmpty()) {
            rows.remove(object);
            return;
        }
        const auto row = rowAfter(event);
        if (!row || !rows.put(table, object, *row)) {
            ++missing;
        }
    };
    auto done = m_file.connection().database->forEach(
        u"SELECT e.sequence, e.object, e.after_hash, v.salt, v.value FROM audit_events e "
        "LEFT JOIN audit_values v ON v.sequence = e.sequence "
        "WHERE e.assessment_id = ? ORDER BY e.sequence"_s,
        {present.id}, [&](const SqlRow &event) -> Result<void> {
            if (next < moments.size()) {
                follow(event);
                if (event.integer(0) == moments.at(next).sequence) {
                    const bool goesOn = visit(moments.at(next), rows.on(present));
                    next = goesOn ? next + 1 : moments.size();
                }
            }
            return {};
        });
    return done ? Result<int>(missing) : done.error();
}
