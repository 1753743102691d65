#include "blocks.h"
#include "sections.h"
#include "verdictsentence.h"

namespace {

QString objectOf(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    return QStringList{
        subject.systemName(), texts.deployment(subject.assessment.system.deployment),
        texts.translate("Report", "state as of %1").arg(texts.date(subject.assessment.asOf))}
        .join(QStringLiteral(", "));
}

QString limitsOf(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    QStringList limits{
        texts.translate("Report", "Scope: %1.").arg(texts.scope(subject.assessment.scope))};
    if (const QString &exclusions = subject.assessment.system.exclusions; !exclusions.isEmpty()) {
        limits.append(texts.translate("Report", "Excluded: %1").arg(exclusions));
    }
    limits.append(
        texts.translate("Report",
                        "Self-assessment of the issuer; not confirmed by a third party and not a "
                        "statement of conformity with DIN SPEC 27008."));
    return limits.join(u' ');
}

QString requirementsOf(const ReportSubject &subject)
{
    return subject.texts
        .translate("Report", "Catalogue %1 (SHA-256 %2), structured by the threats of %3")
        .arg(subject.catalogueName(), subject.assessment.catalogue.sha256,
             subject.catalogue.source.standard);
}

QString issuerOf(const ReportMetadata &metadata)
{
    QStringList lines{metadata.issuer, metadata.issuerAddress, metadata.issuerContact};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Known before the pages are made only where the issuer signs first.
QString signatoryOf(const ReportSubject &subject)
{
    return subject.metadata.firstSigner == SignatureRole::Issuer
        ? subject.metadata.signatory
        : subject.texts.translate("Report", "as signed in the field of the issuer below");
}

Block declarationBlock(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const ReportMetadata &metadata = subject.metadata;
    return keyValues({
        {texts.translate("Report", "1  Number"), metadata.declarationNumber, TextStyle::Strong},
        {texts.translate("Report", "2  Issuer"), issuerOf(metadata), TextStyle::Strong},
        {texts.translate("Report", "3  Object"), objectOf(subject)},
        {texts.translate("Report", "4  Statement"), verdictSentence(subject)},
        {texts.translate("Report", "5  Requirements"), requirementsOf(subject)},
        {texts.translate("Report", "6  Limits"), limitsOf(subject)},
        {texts.translate("Report", "7  Supporting data"),
         texts.translate("Report", "assessment.json in this file, digest %1")
             .arg(subject.digest())},
        {texts.translate("Report", "8  Place"), metadata.place},
        {texts.translate("Report", "9  Date"), texts.date(metadata.date)},
        {texts.translate("Report", "10  Valid until"), texts.date(metadata.validUntil)},
        {texts.translate("Report", "11  Signatory"), signatoryOf(subject)},
        {texts.translate("Report", "12  Function"), metadata.signatoryFunction},
        {texts.translate("Report", "13  Reason"), metadata.reason},
    });
}

QString roleLabel(SignatureRole role, const ReportTexts &texts)
{
    switch (role) {
    case SignatureRole::Issuer:
        return texts.translate("Report", "Issuer");
    case SignatureRole::Reviewer:
        return texts.translate("Report", "Reviewer");
    case SignatureRole::Approver:
        return texts.translate("Report", "Approver");
    }
    Q_UNREACHABLE();
    return {};
}

void addFields(Block &block, const QList<SignatureRole> &roles, const ReportTexts &texts)
{
    Row labels;
    Row fields;
    Row pen;
    labels.spaceAbove = 10;
    labels.keepWithNext = true;
    fields.keepWithNext = true;
    for (const SignatureRole role : roles) {
        const QString label = roleLabel(role, texts);
        labels.cells.append(textCell(label, TextStyle::Strong));
        fields.cells.append(Cell{FieldCell{role, label}});
        pen.cells.append(textCell(texts.translate("Report", "Place, date, name and signature"),
                                  TextStyle::Small));
    }
    block.rows += {labels, fields, pen};
}

} // namespace

ReportBlocks declarationSection(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    Block fields;
    fields.kind = ElementKind::Form;
    fields.widths = {0, 0};
    fields.columnGap = 18;
    fields.spaceAbove = 6;
    addFields(fields, {SignatureRole::Issuer, SignatureRole::Reviewer}, texts);
    addFields(fields, {SignatureRole::Approver}, texts);
    return {
        sectionHeading(SectionId::Declaration, texts),
        paragraph(texts.translate(
            "Report",
            "The issuer declares under its sole responsibility that the answers in this report "
            "describe the object named below as of the date given, to the best of its knowledge. "
            "Form of the declaration: ISO/IEC 17050-1.")),
        declarationBlock(subject),
        fields,
    };
}
