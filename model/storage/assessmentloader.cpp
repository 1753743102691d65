#include "assessmentloader.h"

#include "assessmentguard.h"
#include "assessmentrows.h"
#include "auditedtable.h"
#include "connection.h"
#include "model/assessment/documentformat.h"

using namespace Qt::StringLiterals;

namespace {

class AssessmentLoader
{
public:
    AssessmentLoader(WorkspaceFile::Connection &connection, const QString &id)
        : m_connection(connection)
        , m_id(id)
    {}

    Result<Assessment> run();

private:
    Result<void> readAssessment();
    Result<void> readSystem();
    Result<void> readLists();
    Result<void> readAnswers();
    Result<void> readLinks();
    Result<void> readFlags();
    Result<void> readNewestChange();

    template<typename Value>
    Result<QList<Value>> readList(const QString &table, const QString &order,
                                  Result<Value> (*fromRow)(const QJsonObject &)) const;
    template<typename Value>
    Result<void> fill(QList<Value> &list, const QString &table,
                      Result<Value> (*fromRow)(const QJsonObject &)) const;
    Error damaged(const QString &fault) const
    {
        return damagedRow(m_connection.database->file(), fault);
    }

    WorkspaceFile::Connection &m_connection;
    QString m_id;
    Assessment m_assessment;
};

Result<Assessment> AssessmentLoader::run()
{
    using Step = Result<void> (AssessmentLoader::*)();
    for (const Step step : {&AssessmentLoader::readAssessment, &AssessmentLoader::readSystem,
                            &AssessmentLoader::readLists, &AssessmentLoader::readAnswers,
                            &AssessmentLoader::readLinks, &AssessmentLoader::readFlags,
                            &AssessmentLoader::readNewestChange}) {
        if (auto done = (this->*step)(); !done) {
            return done.error();
        }
    }
    return m_assessment;
}

Result<void> AssessmentLoader::readAssessment()
{
    if (auto known = stateOf(m_connection, m_id); !known) {
        return known.error();
    }
    const auto row = AuditedTable(m_connection, u"assessments"_s).find({{u"id"_s, m_id}});
    if (!row) {
        return row.error();
    }
    auto read = assessmentFromRow(*row.value());
    if (!read) {
        return damaged(read.error().message);
    }
    m_assessment = std::move(read).value();
    return {};
}

Result<void> AssessmentLoader::readSystem()
{
    const auto row = AuditedTable(m_connection, u"systems"_s).find(belongingTo(m_id));
    if (!row) {
        return row.error();
    }
    auto read = systemFromRow(row.value().value_or(QJsonObject()));
    if (!read) {
        return damaged(read.error().message);
    }
    m_assessment.system = std::move(read).value();
    return {};
}

Result<void> AssessmentLoader::readLists()
{
    if (auto done = fill(m_assessment.holders, u"holders"_s, holderFromRow); !done) {
        return done;
    }
    if (auto done = fill(m_assessment.evidence, u"evidence"_s, evidenceFromRow); !done) {
        return done;
    }
    return fill(m_assessment.measures, u"measures"_s, measureFromRow);
}

Result<void> AssessmentLoader::readAnswers()
{
    auto answers = readList<Answer>(u"answers"_s, u"check_id, role, respondent"_s, answerFromRow);
    if (!answers) {
        return answers.error();
    }
    for (Answer &answer : answers.value()) {
        m_assessment.answers.insert(answer.key, answer);
    }
    return {};
}

Result<void> AssessmentLoader::readLinks()
{
    const auto rows = AuditedTable(m_connection, u"evidence_links"_s)
                          .rows(belongingTo(m_id), u"position, evidence_id"_s);
    if (!rows) {
        return rows.error();
    }
    for (const QJsonObject &row : rows.value()) {
        const auto key = linkedAnswer(row);
        if (!key) {
            return damaged(key.error().message);
        }
        const auto answer = m_assessment.answers.find(key.value());
        if (answer == m_assessment.answers.end()) {
            return damaged(u"evidence_links.check_id: "_s % key.value().checkId);
        }
        answer->evidenceIds.append(row.value(u"evidence_id"_s).toString());
    }
    return {};
}

Result<void> AssessmentLoader::readFlags()
{
    const auto flags = readList<FlagRow>(u"flags"_s, u"check_id, role"_s, flagFromRow);
    if (!flags) {
        return flags.error();
    }
    for (const FlagRow &flag : flags.value()) {
        m_assessment.flags.insert(flag.key, flag.remark);
    }
    return {};
}

Result<void> AssessmentLoader::readNewestChange()
{
    const auto at = m_connection.database->firstValue(
        u"SELECT at FROM audit_events WHERE assessment_id = ? ORDER BY sequence DESC LIMIT 1"_s,
        {m_id});
    if (!at) {
        return at.error();
    }
    m_assessment.changedAt =
        timeFromDocument(at.value().value_or(QVariant()).toString()).value_or(QDateTime());
    return {};
}

template<typename Value>
Result<QList<Value>> AssessmentLoader::readList(const QString &table, const QString &order,
                                                Result<Value> (*fromRow)(const QJsonObject &)) const
{
    const auto rows = AuditedTable(m_connection, table).rows(belongingTo(m_id), order);
    if (!rows) {
        return rows.error();
    }
    QList<Value> list;
    for (const QJsonObject &row : rows.value()) {
        auto value = fromRow(row);
        if (!value) {
            return damaged(value.error().message);
        }
        list.append(std::move(value).value());
    }
    return list;
}

template<typename Value>
Result<void> AssessmentLoader::fill(QList<Value> &list, const QString &table,
                                    Result<Value> (*fromRow)(const QJsonObject &)) const
{
    auto read = readList<Value>(table, u"position, id"_s, fromRow);
    if (!read) {
        return read.error();
    }
    list = std::move(read).value();
    return {};
}

} // namespace

Result<Assessment> loadAssessment(WorkspaceFile::Connection &connection, const QString &id)
{
    return AssessmentLoader(connection, id).run();
}
