#include "blocks.h"
#include "printedvalues.h"
#include "sections.h"

namespace {

constexpr int permillePerPercent = 10;

Block resultTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{14, QString()}, Column{72, texts.translate("Report", "Check")},
                         Column{0, texts.translate("Report", "Title")},
                         Column{38, texts.translate("Report", "Level")},
                         Column{104, texts.translate("Report", "Result")},
                         Column{62, texts.translate("Report", "Assurance")}});
    for (const CheckEvaluation &evaluation : subject.evaluation.checks) {
        const Check &check = *subject.catalogue.check(evaluation.checkId);
        QString result = subject.resultTitle(evaluation.effective);
        if (evaluation.effective != evaluation.given) {
            result += u'\n'
                + texts.translate("Report", "given: %1").arg(subject.resultTitle(evaluation.given));
        }
        const bool backs = scoreOf(evaluation.effective).value_or(0) > 0;
        block.rows.append(
            tableRow({markCell(evaluation.effective),
                      linkCell(check.id, ReportSubject::checkAnchor(check.id)),
                      textCell(check.title.in(subject.language())),
                      textCell(texts.level(check.level)), textCell(result),
                      textCell(backs ? texts.assurance(evaluation.assurance) : QString())}));
    }
    return block;
}

Block outsideTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block =
        table({Column{72, texts.translate("Report", "Check")},
               Column{0, texts.translate("Report", "Outside the scope of this assessment")}});
    for (const QString &id : subject.evaluation.outsideScope) {
        block.rows.append(tableRow(
            {textCell(id), textCell(subject.catalogue.check(id)->title.in(subject.language()))}));
    }
    return block;
}

/// Two columns of values that any program can read from the text of the pages.
Block printedValueTable(const ReportSubject &subject)
{
    const PartEvaluation &whole = subject.evaluation.whole;
    const int percent = (whole.tally.scorePermille + permillePerPercent / 2) / permillePerPercent;
    QStringList values{printedValue(verdictName(), toId(whole.verdict)),
                       printedValue(scoreName(), QString::number(percent))};
    for (const CheckEvaluation &check : subject.evaluation.checks) {
        values.append(printedValue(check.checkId, toId(check.effective)));
    }
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {0, 0};
    Row digest;
    digest.cells = {Cell{
        TextCell{{span(printedValue(documentDigestName(), subject.digest()), TextStyle::Mono)}},
        2}};
    digest.spaceAbove = digest.spaceBelow = 0;
    block.rows = {digest};
    const qsizetype half = (values.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        Row row;
        row.cells = {textCell(values.at(i), TextStyle::Mono),
                     textCell(values.value(i + half), TextStyle::Mono)};
        row.spaceAbove = row.spaceBelow = 0;
        block.rows.append(row);
    }
    return block;
}

} // namespace

ReportBlocks resultTableSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::ResultTable, texts), resultTable(subject)};
    if (!subject.evaluation.outsideScope.isEmpty()) {
        blocks.append(outsideTable(subject));
    }
    blocks += ReportBlocks{
        subHeading(texts.translate("Report", "The same for programs")),
        introducing(paragraph(
            texts.translate("Report", "These values do not depend on language and layout."),
            TextStyle::Small)),
        keptTogether(printedValueTable(subject))};
    return blocks;
}
