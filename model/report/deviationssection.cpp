#include "blocks.h"
#include "sections.h"

namespace {

bool isShort(const CheckEvaluation &check)
{
    return check.effective == AnswerResult::Partly || check.effective == AnswerResult::NotFulfilled
        || check.effective == AnswerResult::NotVerifiable;
}

QString justificationOf(const ReportSubject &subject, const CheckEvaluation &check)
{
    return subject.showsTexts()
        ? subject.assessment.answers.value({check.checkId, check.responsible, {}}).justification
        : QString();
}

Block shortTable(const ReportSubject &subject, Level level)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{14, QString()}, Column{70, texts.translate("Report", "Check")},
                         Column{110, texts.translate("Report", "Result")},
                         Column{0, texts.translate("Report", "Title and justification")}});
    for (const CheckEvaluation &check : subject.evaluation.checks) {
        if (check.level != level || !isShort(check)) {
            continue;
        }
        const QString title = subject.catalogue.check(check.checkId)->title.in(subject.language());
        QList<Span> spans{span(title, TextStyle::Strong)};
        if (const QString reason = justificationOf(subject, check); !reason.isEmpty()) {
            spans.append(span(u'\n' + reason));
        }
        block.rows.append(
            tableRow({markCell(check.effective),
                      linkCell(check.checkId, ReportSubject::checkAnchor(check.checkId)),
                      textCell(subject.resultTitle(check.effective)), spansCell(spans)}));
    }
    return block;
}

Block measureTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block = table({Column{70, texts.translate("Report", "Check")},
                         Column{0, texts.translate("Report", "Risk")},
                         Column{0, texts.translate("Report", "Action")},
                         Column{92, texts.translate("Report", "Owner")},
                         Column{54, texts.translate("Report", "Due")}});
    for (const Measure &measure : subject.measuresInCheckOrder()) {
        if (measure.checkId.isEmpty()) {
            block.rows.append(tableRow({textCell(texts.translate("Report", "withheld"))}));
            continue;
        }
        block.rows.append(
            tableRow({linkCell(measure.checkId, ReportSubject::checkAnchor(measure.checkId)),
                      textCell(measure.risk), textCell(measure.action), textCell(measure.owner),
                      textCell(texts.date(measure.due))}));
    }
    return block;
}

} // namespace

ReportBlocks deviationsSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    ReportBlocks blocks{sectionHeading(SectionId::Deviations, texts)};
    blocks +=
        titledBlocks(texts.translate("Report", "Must-checks"), shortTable(subject, Level::Must),
                     texts.translate("Report", "No must-check falls short of its requirement."));
    blocks +=
        titledBlocks(texts.translate("Report", "Should-checks"), shortTable(subject, Level::Should),
                     texts.translate("Report", "No should-check falls short of its requirement."));
    if (subject.showsTexts()) {
        blocks += titledBlocks(texts.translate("Report", "Measures"), measureTable(subject),
                               texts.translate("Report", "No measures were recorded."));
    }
    return blocks;
}
