#include "answerrows.h"
#include "blocks.h"
#include "sections.h"
#include "verdictsentence.h"

namespace {

constexpr double markColumn = 14;
constexpr double labelColumn = 78;
constexpr double resultColumn = 120;

Row cardHead(const ReportSubject &subject, const Check &check, const CheckEvaluation &evaluation)
{
    Row row;
    row.cells = {
        markCell(evaluation.effective),
        spansCell(
            {span(check.id, TextStyle::Card),
             span(QStringLiteral("   ") + check.title.in(subject.language()), TextStyle::Card)},
            2),
        textCell(subject.resultTitle(evaluation.effective), TextStyle::Strong, Align::Right)};
    row.background = ReportColours::shade;
    row.spaceAbove = 4;
    row.spaceBelow = 4;
    row.keepWithNext = true;
    row.anchor = ReportSubject::checkAnchor(check.id);
    row.bookmark = {check.id + u' ' + check.title.in(subject.language()), 2};
    return row;
}

Row factsRow(const ReportSubject &subject, const Check &check, const CheckEvaluation &evaluation)
{
    const ReportTexts &texts = subject.texts;
    QStringList facts{
        texts.level(check.level),
        texts.translate("Report", "%1, weight %2")
            .arg(texts.severity(check.severity))
            .arg(check.weight),
        texts.translate("Report", "responsible: %1").arg(subject.roleTitle(evaluation.responsible)),
        texts.translate("Report", "basis: %1")
            .arg(subject.catalogue.basisTitle(check.basis.status, subject.language())),
    };
    if (scoreOf(evaluation.effective).value_or(0) > 0) {
        facts.append(
            texts.translate("Report", "assurance: %1").arg(texts.assurance(evaluation.assurance)));
    }
    if (check.privacy) {
        facts.append(
            texts.translate("Report", "privacy law, outside the standard and the verdict"));
    }
    Row row;
    row.cells = {textCell({}),
                 Cell{TextCell{{span(facts.join(QStringLiteral(" · ")), TextStyle::Small)}}, 3}};
    row.keepWithNext = true;
    return row;
}

Row cardRow(const QString &label, const QList<Span> &spans)
{
    Row row;
    row.cells = {textCell({}), textCell(label, TextStyle::Label), spansCell(spans, 2)};
    return row;
}

QList<AnswerLine> measureLines(const ReportSubject &subject, const Check &check)
{
    const ReportTexts &texts = subject.texts;
    QList<AnswerLine> lines;
    for (const Measure &measure : subject.measuresInCheckOrder()) {
        if (measure.checkId != check.id) {
            continue;
        }
        QStringList parts;
        const auto add = [&parts](const QString &label, const QString &text) {
            if (!text.isEmpty()) {
                parts.append(QStringLiteral("%1: %2").arg(label, text));
            }
        };
        add(texts.translate("Report", "Risk"), measure.risk);
        add(texts.translate("Report", "Action"), measure.action);
        add(texts.translate("Report", "Owner"), measure.owner);
        add(texts.translate("Report", "Due"), texts.date(measure.due));
        lines.append({texts.translate("Report", "Measure"), {span(parts.join(u'\n'))}});
    }
    return lines;
}

void addTextRows(Block &card, const ReportSubject &subject, const Check &check,
                 const CheckEvaluation &evaluation)
{
    const AnswerKey key{check.id, evaluation.responsible, {}};
    Answer answer = subject.assessment.answers.value(key);
    answer.key = key;
    const QList<AnswerLine> lines = answerLines(subject, check, answer)
        + contributionLines(subject, check, evaluation) + measureLines(subject, check);
    for (const AnswerLine &line : lines) {
        card.rows.append(cardRow(line.label, line.spans));
    }
}

Block checkCard(const ReportSubject &subject, const Check &check, const CheckEvaluation &evaluation)
{
    const ReportTexts &texts = subject.texts;
    Block card;
    card.kind = ElementKind::Table;
    card.widths = {markColumn, labelColumn, 0, resultColumn};
    card.columnGap = 6;
    card.spaceAbove = 9;
    card.rows = {cardHead(subject, check, evaluation)};
    Row again;
    again.cells = {Cell{TextCell{{span(texts.translate("Report", "%1 (continued)").arg(check.id),
                                       TextStyle::Small)}},
                        4}};
    card.continuation = {again};
    card.rows.append(factsRow(subject, check, evaluation));
    Row requirement = cardRow(texts.translate("Report", "Requirement"),
                              {span(check.requirement.in(subject.language()))});
    requirement.keepWithNext = true;
    card.rows.append(requirement);
    if (evaluation.shortfall != Shortfall::None) {
        card.rows.append(cardRow(texts.translate("Report", "Result"),
                                 {span(resultStatement(subject, evaluation), TextStyle::Strong)}));
    }
    if (subject.showsTexts()) {
        addTextRows(card, subject, check, evaluation);
    }
    card.rows.last().keepWithNext = false;
    return card;
}

Block clauseHeading(const ReportSubject &subject, const Clause &clause)
{
    return subHeading(clause.number + QStringLiteral("  ") + clause.title.in(subject.language()),
                      ReportSubject::clauseAnchor(clause.number));
}

QString clauseFacts(const ReportSubject &subject, const Tally &tally)
{
    return subject.texts.translate("Report", "Answered %1, score %2")
        .arg(coverageText(tally, subject.texts), subject.texts.percent(tally.scorePermille));
}

QString outsideScope(const ReportSubject &subject, const Clause &clause)
{
    QStringList ids;
    for (const Check &check : clause.checks) {
        if (subject.evaluation.outsideScope.contains(check.id)) {
            ids.append(check.id + u' ' + check.title.in(subject.language()));
        }
    }
    return ids.isEmpty()
        ? QString()
        : subject.texts.translate("Report", "Outside the scope of this assessment: %1.")
              .arg(ids.join(QStringLiteral("; ")));
}

ReportBlocks clauseBlocks(const ReportSubject &subject, const Clause &clause)
{
    ReportBlocks blocks{clauseHeading(subject, clause)};
    blocks.append(introducing(paragraph(clause.summary.in(subject.language()), TextStyle::Small)));
    const auto tally = subject.evaluation.clauses.constFind(clause.number);
    if (tally != subject.evaluation.clauses.cend()) {
        blocks.append(introducing(paragraph(clauseFacts(subject, *tally), TextStyle::SmallStrong)));
    }
    for (const Check &check : clause.checks) {
        if (const CheckEvaluation *evaluation = subject.evaluation.check(check.id)) {
            blocks.append(checkCard(subject, check, *evaluation));
        }
    }
    if (const QString outside = outsideScope(subject, clause); !outside.isEmpty()) {
        blocks.append(paragraph(outside, TextStyle::Small, 8));
    }
    return blocks;
}

} // namespace

ReportBlocks resultsSection(const ReportSubject &subject)
{
    ReportBlocks blocks{sectionHeading(SectionId::Results, subject.texts)};
    for (const Clause &clause : subject.catalogue.clauses) {
        blocks += clauseBlocks(subject, clause);
    }
    return blocks;
}
