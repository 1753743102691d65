#include "reportedanswers.h"

#include "displaytexts.h"

namespace {

void add(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        lines.append(QStringLiteral("%1: %2").arg(name, value));
    }
}

/// Who answered: the name in the answer, else the respondent, else the holder of the role.
QString answeredBy(const Assessment &assessment, const Answer &answer)
{
    if (!answer.answeredBy.isEmpty()) {
        return answer.answeredBy;
    }
    const RoleHolder *holder = answer.key.respondent.isEmpty()
        ? assessment.holder(answer.key.role)
        : assessment.holderById(answer.key.respondent);
    return holder == nullptr ? QString() : holder->publicName();
}

QStringList evidenceTitles(const Assessment &assessment, const Answer &answer)
{
    QStringList titles;
    for (const QString &id : answer.evidenceIds) {
        const EvidenceItem *item = assessment.evidenceItem(id);
        titles.append(item == nullptr || item->title.isEmpty() ? ReportedAnswers::tr("withheld")
                                                               : item->title);
    }
    return titles;
}

QString methodTitles(const Catalogue &catalogue, const Answer &answer)
{
    QStringList titles;
    for (const VerificationMethod method : answer.methods) {
        titles.append(catalogue.methodTitle(method, DisplayTexts::language()));
    }
    return titles.join(QStringLiteral(", "));
}

QString answerText(const EmbeddedAssessment &embedded, const Answer &answer)
{
    const Assessment &assessment = embedded.document.assessment;
    const Catalogue &catalogue = *embedded.catalogue;
    const Language language = DisplayTexts::language();
    QStringList lines;
    add(lines, catalogue.roleTitle(answer.key.role, language),
        catalogue.resultTitle(toId(answer.result), language));
    add(lines, ReportedAnswers::tr("Justification"),
        answer.justificationWithheld ? ReportedAnswers::tr("withheld") : answer.justification);
    add(lines, ReportedAnswers::tr("Comment"), answer.comment);
    add(lines, ReportedAnswers::tr("Answered by"), answeredBy(assessment, answer));
    add(lines, ReportedAnswers::tr("Verified by"), methodTitles(catalogue, answer));
    add(lines, ReportedAnswers::tr("Verified on"), DisplayTexts::date(answer.verifiedOn));
    for (const QString &title : evidenceTitles(assessment, answer)) {
        add(lines, ReportedAnswers::tr("Evidence"), title);
    }
    return lines.join(u'\n');
}

} // namespace

QString ReportedAnswers::text(const EmbeddedAssessment &embedded, const CheckEvaluation &row)
{
    const Assessment &assessment = embedded.document.assessment;
    QStringList parts;
    const Check *check = embedded.catalogue->check(row.checkId);
    if (check != nullptr) {
        parts.append(check->requirement.in(DisplayTexts::language()));
    }
    if (row.shortfall != Shortfall::None) {
        parts.append(DisplayTexts::shortfall(row.shortfall, row.given));
    }
    QList<AnswerKey> keys{{row.checkId, row.responsible, {}}};
    if (check != nullptr) {
        keys += contributions(assessment, *check);
    }
    for (const AnswerKey &key : std::as_const(keys)) {
        if (const Answer *answer = assessment.answer(key)) {
            parts.append(answerText(embedded, *answer));
        }
    }
    if (assessment.answer(keys.first()) == nullptr) {
        parts.append(tr("The report holds no answer to this check."));
    }
    return parts.join(QStringLiteral("\n\n"));
}
