#include "blocks.h"
#include "sections.h"

namespace {

Block contentsTable(const ReportSubject &subject)
{
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {0, 40};
    for (const SectionId section : allSections()) {
        const QString anchor = sectionAnchor(section);
        Row row = tableRow(
            {linkCell(sectionTitle(section, subject.texts), anchor), Cell{PageNumberCell{anchor}}});
        row.spaceAbove = 4;
        row.spaceBelow = 4;
        block.rows.append(row);
    }
    return block;
}

QString meaning(AnswerResult result, const ReportTexts &texts)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return texts.translate("Report", "The requirement is met as it is worded.");
    case AnswerResult::Alternative:
        return texts.translate(
            "Report", "Met by another measure of equal effect, with justification and evidence.");
    case AnswerResult::Partly:
        return texts.translate("Report", "Part of the requirement is met.");
    case AnswerResult::NotFulfilled:
        return texts.translate("Report", "The requirement is not met.");
    case AnswerResult::NotVerifiable:
        return texts.translate("Report", "No proof was to be had.");
    case AnswerResult::NotApplicable:
        return texts.translate("Report",
                               "Does not apply, under a condition that the catalogue names.");
    case AnswerResult::Open:
        return texts.translate("Report",
                               "Not answered, or an answer that lacks what it needs to count.");
    }
    Q_UNREACHABLE();
    return {};
}

Block legend(const ReportSubject &subject)
{
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {14, 130, 0};
    block.spaceAbove = 4;
    for (const AnswerResult result : resultsInKeyOrder()) {
        block.rows.append(
            tableRow({markCell(result), textCell(subject.resultTitle(result), TextStyle::Strong),
                      textCell(meaning(result, subject.texts))}));
    }
    return block;
}

} // namespace

ReportBlocks contentsSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    return {
        sectionHeading(texts.translate("Report", "Contents"), QStringLiteral("contents")),
        contentsTable(subject),
        subHeading(texts.translate("Report", "How to read this report")),
        paragraph(texts.translate(
            "Report",
            "Every check has one result, given by the role that is responsible for it. A result "
            "that needs a justification or evidence and lacks it counts as open. Must-checks "
            "decide the verdict, should-checks are recommendations; the score weighs the "
            "checks and never decides the verdict.")),
        legend(subject),
        paragraph(
            texts.translate(
                "Report",
                "The data behind these pages is attached to this file: assessment.json (answers), "
                "report.json (dates, declaration) and catalogue.json (checks). A program can make "
                "the pages again from it and compare them."),
            TextStyle::Body, 8),
    };
}
