#include "assessmentoutput.h"

#include "terminal.h"

#include <QCoreApplication>

namespace {

class AssessmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentOutput)
};

QJsonObject coverage(int answered, int applicable)
{
    return {{QStringLiteral("answered"), answered}, {QStringLiteral("applicable"), applicable}};
}

QJsonObject tallyToJson(const Tally &tally)
{
    QJsonObject results;
    for (auto entry = tally.results.cbegin(); entry != tally.results.cend(); ++entry) {
        results.insert(toId(entry.key()), entry.value());
    }
    return {{QStringLiteral("checks"), tally.checks},
            {QStringLiteral("alternatives"), tally.alternatives},
            {QStringLiteral("scorePermille"), tally.scorePermille},
            {QStringLiteral("coverage"), coverage(tally.answered, tally.applicable)},
            {QStringLiteral("results"), results}};
}

QString shortfallId(Shortfall shortfall)
{
    switch (shortfall) {
    case Shortfall::None:
        return {};
    case Shortfall::JustificationMissing:
        return QStringLiteral("justification-missing");
    case Shortfall::EvidenceMissing:
        return QStringLiteral("evidence-missing");
    case Shortfall::NotOffered:
        return QStringLiteral("not-offered");
    }
    Q_UNREACHABLE();
    return {};
}

QJsonArray reasonsToJson(const Evaluation &evaluation)
{
    QJsonArray reasons;
    for (const QString &id : evaluation.whole.decidingChecks) {
        const CheckEvaluation *check = evaluation.check(id);
        if (check == nullptr) {
            continue;
        }
        QJsonObject reason{{QStringLiteral("check"), id},
                           {QStringLiteral("clause"), check->clause},
                           {QStringLiteral("level"), toId(check->level)},
                           {QStringLiteral("role"), toId(check->responsible)},
                           {QStringLiteral("result"), toId(check->effective)},
                           {QStringLiteral("given"), toId(check->given)}};
        if (check->shortfall != Shortfall::None) {
            reason.insert(QStringLiteral("shortfall"), shortfallId(check->shortfall));
        }
        reasons.append(reason);
    }
    return reasons;
}

QJsonArray clausesToJson(const Evaluation &evaluation)
{
    QJsonArray clauses;
    for (auto entry = evaluation.clauses.cbegin(); entry != evaluation.clauses.cend(); ++entry) {
        QJsonObject clause = tallyToJson(entry.value());
        clause.insert(QStringLiteral("clause"), entry.key());
        clauses.append(clause);
    }
    return clauses;
}

QJsonArray rolesToJson(const Assessment &assessment, const Evaluation &evaluation)
{
    QJsonArray roles;
    for (const Role role : rolesInScope(assessment.scope)) {
        QJsonObject object = tallyToJson(evaluation.roles.value(role));
        object.insert(QStringLiteral("role"), toId(role));
        if (const RoleHolder *holder = assessment.holder(role)) {
            object.insert(QStringLiteral("person"), holder->person);
            object.insert(QStringLiteral("organisation"), holder->organisation);
        }
        roles.append(object);
    }
    return roles;
}

QJsonObject systemToJson(const SystemUnderAssessment &system)
{
    return {{QStringLiteral("vendor"), system.vendor},
            {QStringLiteral("product"), system.product},
            {QStringLiteral("version"), system.version},
            {QStringLiteral("plan"), system.plan},
            {QStringLiteral("deployment"), toId(system.deployment)},
            {QStringLiteral("platform"), system.platform},
            {QStringLiteral("components"), system.components},
            {QStringLiteral("features"), system.features},
            {QStringLiteral("regions"), system.regions},
            {QStringLiteral("exclusions"), system.exclusions}};
}

QString percent(int permille)
{
    return QStringLiteral("%1 %").arg((permille + 5) / 10);
}

QString coverageText(const Tally &tally)
{
    return AssessmentTexts::tr("%1 of %2 answered, score %3")
        .arg(tally.answered)
        .arg(tally.applicable)
        .arg(percent(tally.scorePermille));
}

QString reasonText(const CheckEvaluation &check, const Catalogue &catalogue, Language language)
{
    QString text =
        QStringLiteral("  %1  %2  %3").arg(check.checkId, toId(check.level), toId(check.effective));
    if (const Check *known = catalogue.check(check.checkId)) {
        text += QStringLiteral("  ") + visibleText(known->title.in(language));
    }
    switch (check.shortfall) {
    case Shortfall::None:
        return text;
    case Shortfall::JustificationMissing:
        return text + QLatin1Char(' ')
            + AssessmentTexts::tr("(given: %1, justification missing)").arg(toId(check.given));
    case Shortfall::EvidenceMissing:
        return text + QLatin1Char(' ')
            + AssessmentTexts::tr("(given: %1, evidence missing)").arg(toId(check.given));
    case Shortfall::NotOffered:
        return text + QLatin1Char(' ')
            + AssessmentTexts::tr("(given: %1, not offered here)").arg(toId(check.given));
    }
    Q_UNREACHABLE();
    return text;
}

void printHead(Terminal &terminal, const Assessment &assessment)
{
    const SystemUnderAssessment &system = assessment.system;
    terminal.line(AssessmentTexts::tr("Assessment: %1").arg(visibleText(assessment.title)));
    terminal.line(AssessmentTexts::tr("UUID: %1").arg(assessment.id));
    terminal.line(AssessmentTexts::tr("System: %1")
                      .arg(visibleText(QStringList{system.vendor, system.product, system.version}
                                           .join(QLatin1Char(' '))
                                           .trimmed())));
    terminal.line(AssessmentTexts::tr("Deployment: %1").arg(toId(system.deployment)));
    terminal.line(AssessmentTexts::tr("Scope: %1").arg(toId(assessment.scope)));
    terminal.line(AssessmentTexts::tr("State: %1").arg(toId(assessment.state)));
}

void printVerdict(Terminal &terminal, const Assessment &assessment, const Evaluation &evaluation)
{
    terminal.line(AssessmentTexts::tr(
                      "Verdict: %1 (self-assessment against catalogue %2 %3; not a statement of "
                      "conformity with DIN SPEC 27008)")
                      .arg(toId(evaluation.whole.verdict), visibleText(assessment.catalogue.id),
                           visibleText(assessment.catalogue.version)));
    for (auto part = evaluation.parts.cbegin(); part != evaluation.parts.cend(); ++part) {
        terminal.line(AssessmentTexts::tr("Verdict of the part %1: %2")
                          .arg(toId(part.key()), toId(part->verdict)));
    }
    terminal.line(AssessmentTexts::tr("Coverage: %1").arg(coverageText(evaluation.whole.tally)));
    const AssuranceCounts &assurance = evaluation.assurance;
    terminal.line(AssessmentTexts::tr(
                      "Assurance: %1 must: %2 documented, %3 tested, %4 attested, %5 declared only")
                      .arg(assurance.must)
                      .arg(assurance.documented)
                      .arg(assurance.tested)
                      .arg(assurance.attested)
                      .arg(assurance.declared));
}

} // namespace

QJsonArray overviewsToJson(const QList<AssessmentOverview> &overviews)
{
    QJsonArray array;
    for (const AssessmentOverview &overview : overviews) {
        array.append(QJsonObject{
            {QStringLiteral("uuid"), overview.id},
            {QStringLiteral("title"), overview.title},
            {QStringLiteral("vendor"), overview.vendor},
            {QStringLiteral("product"), overview.product},
            {QStringLiteral("scope"), toId(overview.scope)},
            {QStringLiteral("state"), toId(overview.state)},
            {QStringLiteral("verdict"), toId(overview.verdict)},
            {QStringLiteral("scorePermille"), overview.scorePermille},
            {QStringLiteral("coverage"), coverage(overview.answered, overview.applicable)},
            {QStringLiteral("changedAt"), overview.changedAt.toUTC().toString(Qt::ISODate)},
        });
    }
    return array;
}

void printOverviews(Terminal &terminal, const QList<AssessmentOverview> &overviews)
{
    for (const AssessmentOverview &overview : overviews) {
        terminal.line(QStringLiteral("%1  %2  %3  %4/%5  %6")
                          .arg(overview.id, toId(overview.state).leftJustified(10),
                               toId(overview.verdict).leftJustified(29))
                          .arg(overview.answered, 2)
                          .arg(overview.applicable)
                          .arg(visibleText(overview.vendor) + QStringLiteral(" – ")
                               + visibleText(overview.product)));
    }
}

QJsonObject evaluationToJson(const Assessment &assessment, const Evaluation &evaluation)
{
    const AssuranceCounts &assurance = evaluation.assurance;
    QJsonObject parts;
    for (auto part = evaluation.parts.cbegin(); part != evaluation.parts.cend(); ++part) {
        QJsonObject object = tallyToJson(part->tally);
        object.insert(QStringLiteral("verdict"), toId(part->verdict));
        parts.insert(toId(part.key()), object);
    }
    const Tally &whole = evaluation.whole.tally;
    return {
        {QStringLiteral("uuid"), assessment.id},
        {QStringLiteral("title"), assessment.title},
        {QStringLiteral("system"), systemToJson(assessment.system)},
        {QStringLiteral("catalogue"),
         QJsonObject{{QStringLiteral("id"), assessment.catalogue.id},
                     {QStringLiteral("version"), assessment.catalogue.version},
                     {QStringLiteral("sha256"), assessment.catalogue.sha256}}},
        {QStringLiteral("scope"), toId(assessment.scope)},
        {QStringLiteral("language"), toId(assessment.language)},
        {QStringLiteral("asOf"), assessment.asOf.toString(Qt::ISODate)},
        {QStringLiteral("state"), toId(assessment.state)},
        {QStringLiteral("verdict"), toId(evaluation.whole.verdict)},
        {QStringLiteral("alternatives"), whole.alternatives},
        {QStringLiteral("scorePermille"), whole.scorePermille},
        {QStringLiteral("coverage"), coverage(whole.answered, whole.applicable)},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("assurance"),
         QJsonObject{{QStringLiteral("must"), assurance.must},
                     {QStringLiteral("declared"), assurance.declared},
                     {QStringLiteral("documented"), assurance.documented},
                     {QStringLiteral("tested"), assurance.tested},
                     {QStringLiteral("attested"), assurance.attested}}},
        {QStringLiteral("clauses"), clausesToJson(evaluation)},
        {QStringLiteral("roles"), rolesToJson(assessment, evaluation)},
        {QStringLiteral("reasons"), reasonsToJson(evaluation)},
    };
}

void printEvaluation(Terminal &terminal, const Assessment &assessment, const Catalogue &catalogue,
                     const Evaluation &evaluation, Language language)
{
    printHead(terminal, assessment);
    printVerdict(terminal, assessment, evaluation);
    terminal.line(AssessmentTexts::tr("Clauses:"));
    for (const Clause &clause : catalogue.clauses) {
        const auto tally = evaluation.clauses.constFind(clause.number);
        if (tally != evaluation.clauses.cend()) {
            terminal.line(QStringLiteral("  %1  %2: %3")
                              .arg(clause.number, visibleText(clause.title.in(language)),
                                   coverageText(*tally)));
        }
    }
    terminal.line(AssessmentTexts::tr("Roles:"));
    for (const Role role : rolesInScope(assessment.scope)) {
        const RoleHolder *holder = assessment.holder(role);
        terminal.line(QStringLiteral("  %1 (%2): %3")
                          .arg(catalogue.roleTitle(role, language),
                               holder == nullptr ? AssessmentTexts::tr("nobody named")
                                                 : visibleText(holder->person),
                               coverageText(evaluation.roles.value(role))));
    }
    if (evaluation.whole.decidingChecks.isEmpty()) {
        return;
    }
    terminal.line(AssessmentTexts::tr("Decided by:"));
    for (const QString &id : evaluation.whole.decidingChecks) {
        if (const CheckEvaluation *check = evaluation.check(id)) {
            terminal.line(reasonText(*check, catalogue, language));
        }
    }
}
