#include "blocks.h"
#include "sections.h"
#include "verdictsentence.h"

namespace {

constexpr qsizetype listedOpenChecks = 15;

BarCell barOf(const Tally &tally, const ReportSubject &subject)
{
    BarCell bar;
    QStringList words;
    for (const AnswerResult result : resultsInKeyOrder()) {
        const int count = tally.results.value(result);
        if (count > 0) {
            bar.parts.append({result, count});
            words.append(QStringLiteral("%1: %2").arg(subject.resultTitle(result)).arg(count));
        }
    }
    bar.alternativeText = words.join(QStringLiteral(", "));
    return bar;
}

Row tallyRow(const Cell &number, const Cell &title, const Tally &tally,
             const ReportSubject &subject)
{
    Row row = tableRow(
        {number, title, Cell{barOf(tally, subject)},
         textCell(coverageText(tally, subject.texts), TextStyle::Body, Align::Right),
         textCell(subject.texts.percent(tally.scorePermille), TextStyle::Strong, Align::Right)});
    row.spaceAbove = 3;
    row.spaceBelow = 3;
    return row;
}

Block tallyTable(const ReportTexts &texts, const QString &first, const QString &second)
{
    return table({Column{34, first}, Column{0, second},
                  Column{172, texts.translate("Report", "Results")},
                  Column{54, texts.translate("Report", "Answered"), Align::Right},
                  Column{40, texts.translate("Report", "Score"), Align::Right}});
}

Block clauseChart(const ReportSubject &subject)
{
    Block block = tallyTable(subject.texts, subject.texts.translate("Report", "No."),
                             subject.texts.translate("Report", "Clause"));
    for (const Clause &clause : subject.catalogue.clauses) {
        const auto tally = subject.evaluation.clauses.constFind(clause.number);
        if (tally != subject.evaluation.clauses.cend()) {
            block.rows.append(
                tallyRow(linkCell(clause.number, ReportSubject::clauseAnchor(clause.number)),
                         textCell(clause.title.in(subject.language())), *tally, subject));
        }
    }
    return block;
}

Block roleChart(const ReportSubject &subject)
{
    Block block =
        tallyTable(subject.texts, QString(), subject.texts.translate("Report", "Responsible role"));
    for (const Role role : rolesInScope(subject.assessment.scope)) {
        const auto tally = subject.evaluation.roles.constFind(role);
        if (tally != subject.evaluation.roles.cend()) {
            block.rows.append(
                tallyRow(textCell({}), textCell(subject.roleTitle(role)), *tally, subject));
        }
    }
    return block;
}

QString reasonHeading(const ReportSubject &subject)
{
    return subject.evaluation.whole.verdict == Verdict::ConformsRecommendationsOpen
        ? subject.texts.translate("Report", "Recommendations that are open")
        : subject.texts.translate("Report", "What decides the verdict");
}

ReportBlocks reasons(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const PartEvaluation &whole = subject.evaluation.whole;
    if (whole.decidingChecks.isEmpty()) {
        return {};
    }
    Block block = table({Column{14, QString()}, Column{76, texts.translate("Report", "Check")},
                         Column{0, texts.translate("Report", "Title")},
                         Column{48, texts.translate("Report", "Level")},
                         Column{110, texts.translate("Report", "Result")}});
    const bool isShortened = whole.verdict == Verdict::Incomplete;
    const qsizetype shown = isShortened ? qMin(listedOpenChecks, whole.decidingChecks.size())
                                        : whole.decidingChecks.size();
    for (const QString &id : whole.decidingChecks.first(shown)) {
        const CheckEvaluation *evaluated = subject.evaluation.check(id);
        const Check *check = subject.catalogue.check(id);
        block.rows.append(tableRow(
            {markCell(evaluated->effective), linkCell(id, ReportSubject::checkAnchor(id)),
             textCell(check->title.in(subject.language())), textCell(texts.level(check->level)),
             textCell(subject.resultTitle(evaluated->effective))}));
    }
    ReportBlocks blocks{subHeading(reasonHeading(subject)), block};
    if (shown < whole.decidingChecks.size()) {
        blocks.append(paragraph(
            texts
                .translate("Report",
                           "Further open checks: %1. The table of all results lists them.")
                .arg(whole.decidingChecks.size() - shown)));
    }
    return blocks;
}

Block objectBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const SystemUnderAssessment &system = subject.assessment.system;
    return keyValues({
        {texts.translate("Report", "Vendor"), system.vendor},
        {texts.translate("Report", "Product"), system.product},
        {texts.translate("Report", "Version or as-of date"), system.version},
        {texts.translate("Report", "Plan or licence"), system.plan},
        {texts.translate("Report", "Deployment"), texts.deployment(system.deployment)},
        {texts.translate("Report", "Platform"),
         subject.catalogue.platformTitle(system.platform, subject.language())},
        {texts.translate("Report", "Components and clients"), system.components},
        {texts.translate("Report", "Features in use"), system.features},
        {texts.translate("Report", "Regions"), system.regions},
        {texts.translate("Report", "Exclusions"), system.exclusions},
    });
}

} // namespace

ReportBlocks summarySection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::Summary, texts),
                        paragraph(verdictSentence(subject), TextStyle::Lead)};
    for (auto part = subject.evaluation.parts.cbegin(); part != subject.evaluation.parts.cend();
         ++part) {
        blocks.append(
            paragraph({span(texts.part(part.key()) + QStringLiteral(": "), TextStyle::Strong),
                       span(partSentence(subject, part.key()))}));
    }
    blocks.append(paragraph(
        {span(texts.translate("Report", "Assurance") + QStringLiteral(": "), TextStyle::Strong),
         span(assuranceSentence(subject))}));
    blocks += ReportBlocks{
        subHeading(texts.translate("Report", "System under assessment")),
        keptTogether(objectBlock(subject)),
    };
    blocks += reasons(subject);
    blocks += ReportBlocks{
        subHeading(texts.translate("Report", "Results by role")),
        keptTogether(roleChart(subject)),
        subHeading(texts.translate("Report", "Results by clause")),
        keptTogether(clauseChart(subject)),
    };
    return blocks;
}
