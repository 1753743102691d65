#include "blocks.h"
#include "sections.h"
#include "verdictsentence.h"

namespace {

Block basisTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const Catalogue &catalogue = subject.catalogue;
    Block block = table({Column{0, texts.translate("Report", "Basis of the checks")},
                         Column{80, texts.translate("Report", "Number"), Align::Right}});
    for (const BasisStatus status : allBasisStatuses()) {
        block.rows.append(tableRow({textCell(catalogue.basisTitle(status, subject.language())),
                                    textCell(QString::number(catalogue.checkCount(status)),
                                             TextStyle::Body, Align::Right)}));
    }
    return block;
}

Block sourceTable(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block =
        table({Column{56, texts.translate("Report", "Key")},
               Column{0, texts.translate("Report", "Source that the catalogue refers to")}});
    for (const CatalogueSource &source : subject.catalogue.sources) {
        block.rows.append(
            tableRow({textCell(source.key, TextStyle::Strong), textCell(source.title)}));
    }
    return block;
}

Block auditBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const ReportMetadata &metadata = subject.metadata;
    return keyValues({
        {texts.translate("Report", "Changes recorded"), QString::number(metadata.auditSequence)},
        {texts.translate("Report", "Head of the audit chain"), metadata.auditHead, TextStyle::Mono},
        {texts.translate("Report", "Made with"),
         QStringList{metadata.generator, metadata.toolkit}.join(QStringLiteral(", "))},
    });
}

} // namespace

ReportBlocks basisSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const Catalogue &catalogue = subject.catalogue;
    return {
        sectionHeading(SectionId::Basis, texts),
        paragraph(catalogue.title.in(subject.language()), TextStyle::Strong),
        paragraph(catalogue.source.disclaimer.in(subject.language())),
        paragraph(texts.translate(
            "Report",
            "The wording, levels and weights of the checks are those of the catalogue named here. "
            "A verdict states how the system under assessment relates to this catalogue. It is "
            "not a statement of conformity with DIN SPEC 27008, and no authority or body has "
            "confirmed it.")),
        basisTable(subject),
        subHeading(texts.translate("Report", "Rules of the verdict")),
        paragraph(texts.translate(
            "Report",
            "Over the checks in scope, those of privacy law aside: any applicable check open: "
            "incomplete. Else any must-check partly or not fulfilled: does not conform. Else any "
            "must-check not verifiable: not determinable. Else any should-check short of "
            "fulfilled: conforms, recommendations open. Else: conforms.")),
        paragraph(texts.translate(
            "Report",
            "Score: the sum of weight times points over the sum of weights of the applicable "
            "checks; fulfilled and alternative give 100 points, partly 50, all others none. "
            "Evidence that has expired does not count.")),
        subHeading(texts.translate("Report", "Sources")),
        sourceTable(subject),
        subHeading(texts.translate("Report", "Record of changes")),
        introducing(paragraph(texts.translate(
            "Report",
            "Every change in the workspace is chained to the one before by its hash. The head "
            "printed here makes that chain evidence only together with the seal of this report."))),
        auditBlock(subject),
    };
}
