#include "reportsubject.h"

#include <algorithm>

ReportSubject::ReportSubject(const DocumentContent &documentContent,
                             const ReportMetadata &reportMetadata, const Catalogue &usedCatalogue)
    : document(documentContent)
    , assessment(documentContent.assessment)
    , metadata(reportMetadata)
    , catalogue(usedCatalogue)
    , texts(reportMetadata.language)
    , evaluation(evaluate(documentContent.assessment, usedCatalogue, reportMetadata.date))
    , m_missing(documentContent.missingLeaves.cbegin(), documentContent.missingLeaves.cend())
{
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            m_checkOrder.insert(check.id, static_cast<int>(m_checkOrder.size()));
        }
    }
    indexEvidence();
}

void ReportSubject::indexEvidence()
{
    const auto precedes = [this](const QString &left, const QString &right) {
        return m_checkOrder.value(left) < m_checkOrder.value(right);
    };
    for (const Answer &answer : assessment.answers) {
        for (const QString &id : answer.evidenceIds) {
            QStringList &checks = m_backedBy[id];
            if (!checks.contains(answer.key.checkId)) {
                checks.append(answer.key.checkId);
            }
        }
    }
    for (QStringList &checks : m_backedBy) {
        std::sort(checks.begin(), checks.end(), precedes);
    }
    for (const EvidenceItem &item : assessment.evidence) {
        if (item.disclosure != Disclosure::Withheld) {
            m_listed.append(&item);
        }
    }
    const auto position = [this](const EvidenceItem *item) {
        const QStringList checks = m_backedBy.value(item->id);
        return checks.isEmpty() ? m_checkOrder.size() : m_checkOrder.value(checks.first());
    };
    std::stable_sort(m_listed.begin(), m_listed.end(),
                     [&position](const EvidenceItem *left, const EvidenceItem *right) {
                         return position(left) < position(right);
                     });
    for (const EvidenceItem *item : std::as_const(m_listed)) {
        m_numbers.insert(item->id, static_cast<int>(m_numbers.size()) + 1);
    }
}

QStringList ReportSubject::checksBackedBy(const QString &evidenceId) const
{
    return m_backedBy.value(evidenceId);
}

QList<Measure> ReportSubject::measuresInCheckOrder() const
{
    QList<Measure> measures = assessment.measures;
    std::stable_sort(
        measures.begin(), measures.end(), [this](const Measure &left, const Measure &right) {
            return m_checkOrder.value(left.checkId) < m_checkOrder.value(right.checkId);
        });
    return measures;
}

QString ReportSubject::systemName() const
{
    const SystemUnderAssessment &system = assessment.system;
    QStringList parts{system.vendor, system.product, system.version};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ReportSubject::catalogueName() const
{
    return assessment.catalogue.id + u' ' + assessment.catalogue.version;
}

QString ReportSubject::digest() const
{
    return toHex(document.digest);
}

QString ReportSubject::evidenceNumber(const QString &evidenceId) const
{
    const int number = m_numbers.value(evidenceId);
    return number == 0 ? QString() : QStringLiteral("E%1").arg(number);
}

qsizetype ReportSubject::withheldEvidence() const
{
    return assessment.evidence.size() - m_listed.size();
}

QString ReportSubject::answeredBy(const Answer &answer) const
{
    if (!answer.answeredBy.isEmpty()) {
        return answer.answeredBy;
    }
    const RoleHolder *holder = answer.key.respondent.isEmpty()
        ? assessment.holder(answer.key.role)
        : assessment.holderById(answer.key.respondent);
    if (holder == nullptr) {
        return {};
    }
    QStringList parts{holder->person, holder->organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ReportSubject::resultTitle(AnswerResult result) const
{
    return catalogue.resultTitle(toId(result), metadata.language);
}

QString ReportSubject::roleTitle(Role role) const
{
    return catalogue.roleTitle(role, metadata.language);
}
