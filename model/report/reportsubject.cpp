#include "reportsubject.h"

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
    for (const EvidenceItem &item : assessment.evidence) {
        if (item.disclosure != Disclosure::Withheld) {
            m_listed.append(&item);
            m_numbers.insert(item.id, static_cast<int>(m_listed.size()));
        }
    }
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
