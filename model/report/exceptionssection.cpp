#include "blocks.h"
#include "sections.h"

namespace {

Block exceptionTable(const ReportSubject &subject, AnswerResult result)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{70, texts.translate("Report", "Check")},
                         Column{0, texts.translate("Report", "Title and reason")}});
    for (const CheckEvaluation &evaluation : subject.evaluation.checks) {
        if (evaluation.effective != result) {
            continue;
        }
        const Check &check = *subject.catalogue.check(evaluation.checkId);
        const Answer answer =
            subject.assessment.answers.value({check.id, evaluation.responsible, {}});
        QList<Span> spans{span(check.title.in(subject.language()), TextStyle::Strong)};
        if (subject.showsTexts() && !answer.justification.isEmpty()) {
            spans.append(span(u'\n' + answer.justification));
        }
        if (result == AnswerResult::NotApplicable) {
            spans.append(span(u'\n'
                                  + texts.translate("Report", "Condition of the catalogue: %1")
                                        .arg(check.notApplicableCondition.in(subject.language())),
                              TextStyle::Small));
        }
        block.rows.append(
            tableRow({linkCell(check.id, ReportSubject::checkAnchor(check.id)), spansCell(spans)}));
    }
    return block;
}

} // namespace

ReportBlocks exceptionsSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::Exceptions, texts)};
    blocks += titledBlocks(subject.resultTitle(AnswerResult::NotApplicable),
                           exceptionTable(subject, AnswerResult::NotApplicable),
                           texts.translate("Report", "No check is marked as not applicable."));
    blocks += titledBlocks(subject.resultTitle(AnswerResult::Alternative),
                           exceptionTable(subject, AnswerResult::Alternative),
                           texts.translate("Report", "No check is met by an alternative measure."));
    return blocks;
}

ReportBlocks unprovenSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{70, texts.translate("Report", "Check")},
                         Column{40, texts.translate("Report", "Level")},
                         Column{0, texts.translate("Report", "Title")},
                         Column{150, texts.translate("Report", "Declared by")}});
    for (const CheckEvaluation &evaluation : subject.evaluation.checks) {
        if (evaluation.effective != AnswerResult::Fulfilled
            || evaluation.assurance != Assurance::Declared) {
            continue;
        }
        const Check &check = *subject.catalogue.check(evaluation.checkId);
        const Answer answer =
            subject.assessment.answers.value({check.id, evaluation.responsible, {}});
        block.rows.append(tableRow({linkCell(check.id, ReportSubject::checkAnchor(check.id)),
                                    textCell(texts.level(check.level)),
                                    textCell(check.title.in(subject.language())),
                                    textCell(subject.answeredBy(answer))}));
    }
    const QString introduction = texts.translate(
        "Report",
        "For these checks there is the word of the issuer, but no evidence, or only "
        "evidence that has expired.");
    ReportBlocks blocks{sectionHeading(SectionId::Unproven, texts)};
    if (block.rows.isEmpty()) {
        blocks.append(
            paragraph(texts.translate("Report", "Every fulfilled check is backed by evidence.")));
    } else {
        blocks += ReportBlocks{introducing(paragraph(introduction)), block};
    }
    return blocks;
}
