#include "blocks.h"
#include "sections.h"
#include "verdictsentence.h"

namespace {

QString kindOf(const ReportSubject &subject)
{
    return subject.assessment.scope == Scope::Provider
        ? subject.texts.translate("Report",
                                  "Supplier's declaration for a video conferencing system")
        : subject.texts.translate(
            "Report", "Declaration of the using organisation for its video conferencing system");
}

Block titleBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block;
    block.kind = ElementKind::Heading;
    block.widths = {0};
    Row title;
    title.cells = {
        textCell(texts.translate("Report", "Security self-assessment"), TextStyle::Title)};
    title.anchor = QStringLiteral("cover");
    title.bookmark = {texts.translate("Report", "Cover"), 0};
    Row kind;
    kind.cells = {textCell(kindOf(subject), TextStyle::Subtitle)};
    Row system;
    system.cells = {textCell(subject.systemName(), TextStyle::Figure)};
    system.spaceAbove = 18;
    Row assessmentTitle;
    assessmentTitle.cells = {textCell(subject.assessment.title, TextStyle::Lead)};
    block.rows = {title, kind, system};
    if (!subject.assessment.title.isEmpty()) {
        block.rows.append(assessmentTitle);
    }
    return block;
}

Row verdictRow(const Cell &cell)
{
    Row row;
    row.cells = {cell};
    row.background = ReportColours::shade;
    row.keepWithNext = true;
    return row;
}

Block verdictBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {0};
    block.spaceAbove = 16;
    Row label = verdictRow(textCell(texts.translate("Report", "Verdict"), TextStyle::Label));
    label.spaceAbove = 8;
    block.rows = {
        label,
        verdictRow(textCell(texts.verdict(subject.evaluation.whole.verdict), TextStyle::Figure)),
        verdictRow(textCell(verdictSentence(subject), TextStyle::Lead))};
    for (auto part = subject.evaluation.parts.cbegin(); part != subject.evaluation.parts.cend();
         ++part) {
        block.rows.append(verdictRow(
            spansCell({span(texts.part(part.key()) + QStringLiteral(": "), TextStyle::Strong),
                       span(partSentence(subject, part.key()))})));
    }
    block.rows.last().spaceBelow = 9;
    block.rows.last().keepWithNext = false;
    block.rows.last().ruleBelow = 1.2;
    block.rows.last().ruleColour = ReportColours::accent;
    return block;
}

Block figuresBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const Tally &tally = subject.evaluation.whole.tally;
    const AssuranceCounts &assurance = subject.evaluation.assurance;
    const int backed = assurance.must - assurance.declared;
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {0, 0, 0};
    block.spaceAbove = 10;
    Row labels;
    labels.cells = {
        textCell(texts.translate("Report", "Score"), TextStyle::Label),
        textCell(texts.translate("Report", "Answered, of those that apply"), TextStyle::Label),
        textCell(texts.translate("Report", "Must-checks backed by evidence"), TextStyle::Label)};
    labels.keepWithNext = true;
    Row figures;
    figures.cells = {textCell(texts.percent(tally.scorePermille), TextStyle::Figure),
                     textCell(coverageText(tally, texts), TextStyle::Figure),
                     textCell(texts.translate("Report", "%1 of %2").arg(backed).arg(assurance.must),
                              TextStyle::Figure)};
    block.rows = {labels, figures};
    return block;
}

QString sealStatement(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    switch (subject.metadata.seal) {
    case SealKind::None:
        return texts.translate("Report", "not sealed");
    case SealKind::Identity:
        if (subject.metadata.firstSigner == SignatureRole::Reviewer) {
            return texts.translate("Report", "sealed electronically, first by the reviewer %1")
                .arg(subject.metadata.signatory);
        }
        if (subject.metadata.firstSigner == SignatureRole::Approver) {
            return texts.translate("Report", "sealed electronically, first by the approver %1")
                .arg(subject.metadata.signatory);
        }
        return texts.translate("Report", "sealed electronically by %1")
            .arg(subject.metadata.signatory);
    case SealKind::Trial:
        return texts
            .translate("Report", "sealed with a trial identity named %1; nobody vouches for it")
            .arg(subject.metadata.signatory);
    }
    Q_UNREACHABLE();
    return {};
}

QString detailStatement(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    return subject.showsTexts()
        ? texts.translate("Report", "full")
        : texts.translate("Report",
                          "summary: comments, justifications and evidence are not printed; the "
                          "attached data holds them");
}

/// Who declares, with address and logo.
Block letterhead(const ReportSubject &subject)
{
    constexpr double labelWidth = 130;
    constexpr double logoWidth = 154;
    constexpr double logoHeight = 60;
    const ReportTexts &texts = subject.texts;
    const ReportMetadata &metadata = subject.metadata;
    QList<Span> lines{span(metadata.issuer, TextStyle::Strong)};
    for (const QString &text : {metadata.issuerAddress, metadata.issuerContact}) {
        if (!text.isEmpty()) {
            lines.append(span(u'\n' + text));
        }
    }
    Row row = tableRow(
        {textCell(texts.translate("Report", "Issuer"), TextStyle::Label), spansCell(lines)});
    row.spaceAbove = 1;
    row.spaceBelow = 3;
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {labelWidth, 0};
    block.spaceAbove = 12;
    if (!subject.logo.isNull()) {
        block.widths.append(logoWidth);
        row.cells.append(
            Cell{PictureCell{subject.logo, logoHeight,
                             texts.translate("Report", "Logo of %1").arg(metadata.issuer)}});
    }
    block.rows = {row};
    return block;
}

Block factsBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const Assessment &assessment = subject.assessment;
    const ReportMetadata &metadata = subject.metadata;
    Block block = keyValues({
        {texts.translate("Report", "Issuer"),
         metadata.hasLetterhead() ? QString() : metadata.issuer, TextStyle::Strong},
        {texts.translate("Report", "Scope"), texts.scope(assessment.scope)},
        {texts.translate("Report", "Deployment"), texts.deployment(assessment.system.deployment)},
        {texts.translate("Report", "Plan or licence"), assessment.system.plan},
        {texts.translate("Report", "Catalogue"), subject.catalogueName()},
        {texts.translate("Report", "Catalogue SHA-256"), assessment.catalogue.sha256,
         TextStyle::Mono},
        {texts.translate("Report", "Basis of the catalogue"), basisSentence(subject)},
        {texts.translate("Report", "Assurance"), assuranceSentence(subject)},
        {texts.translate("Report", "State of the system as of"), texts.date(assessment.asOf)},
        {texts.translate("Report", "Date of the report"), texts.date(metadata.date)},
        {texts.translate("Report", "Valid until"), texts.date(metadata.validUntil)},
        {texts.translate("Report", "Detail"), detailStatement(subject)},
        {texts.translate("Report", "Seal"), sealStatement(subject)},
        {texts.translate("Report", "Digest of the data"), subject.digest(), TextStyle::Mono},
    });
    block.spaceAbove = metadata.hasLetterhead() ? 0 : 12;
    for (Row &row : block.rows) {
        row.spaceAbove = 1;
        row.spaceBelow = 1;
    }
    return block;
}

} // namespace

ReportBlocks coverSection(const ReportSubject &subject)
{
    ReportBlocks blocks{titleBlock(subject), verdictBlock(subject), figuresBlock(subject)};
    if (subject.metadata.hasLetterhead()) {
        blocks.append(letterhead(subject));
    }
    blocks += {factsBlock(subject),
               paragraph(subject.catalogue.source.disclaimer.in(subject.language()),
                         TextStyle::Small, 10)};
    return blocks;
}
