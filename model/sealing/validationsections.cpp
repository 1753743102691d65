#include "validationsections.h"

#include "model/digest.h"
#include "model/report/blocks.h"
#include "verificationtexts.h"

namespace {

Block titleOf(const QString &title)
{
    Block block = paragraph(title, TextStyle::Title);
    block.kind = ElementKind::Heading;
    return block;
}

Block fileFacts(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    QList<KeyValue> facts{
        {ValidationReport::tr("File"), oneLine(subject.fileName), TextStyle::Strong},
        {ValidationReport::tr("Size"), texts.size(subject.sizeBytes)},
        {ValidationReport::tr("SHA-256"), subject.sha256, TextStyle::Mono},
        {ValidationReport::tr("Verified on"), texts.time(subject.verifiedAt)},
        {ValidationReport::tr("Verified with"),
         QStringLiteral("ConfSeal ") + QCoreApplication::applicationVersion()}};
    if (subject.judgedAt.isValid() && subject.judgedAt != subject.verifiedAt) {
        facts.append(
            {ValidationReport::tr("Certificates judged as of"), texts.time(subject.judgedAt)});
    }
    return keyValues(facts);
}

/// What the report states, where the file is one of ours.
ReportBlocks statementOf(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    if (!subject.inspection.assessment) {
        return {};
    }
    const EmbeddedAssessment &embedded = *subject.inspection.assessment;
    const Assessment &assessment = embedded.document.assessment;
    QStringList system{assessment.system.vendor, assessment.system.product,
                       assessment.system.version};
    system.removeAll(QString());
    return {subHeading(ValidationReport::tr("What the file states")),
            keyValues({{ValidationReport::tr("Self-assessment of"), oneLine(system.join(u' '))},
                       {ValidationReport::tr("Scope"), texts.scope(assessment.scope)},
                       {ValidationReport::tr("Verdict of its author"),
                        texts.verdict(embedded.evaluation.whole.verdict)},
                       {ValidationReport::tr("Measured against the catalogue"),
                        assessment.catalogue.id + u' ' + assessment.catalogue.version},
                       {ValidationReport::tr("Digest of its data"), toHex(embedded.document.digest),
                        TextStyle::Mono}})};
}

QList<Row> verdictRows(const QString &name, const VerdictTexts &texts)
{
    Row row =
        tableRow({textCell(name, TextStyle::Strong), textCell(texts.word, TextStyle::Strong),
                  spansCell({span(texts.title, TextStyle::Strong), span(u'\n' + texts.meaning),
                             span(u'\n' + ValidationReport::tr("What to do: %1").arg(texts.advice),
                                  TextStyle::Small)})});
    return {row};
}

/// A heading and one line per text, or nothing where there are none.
ReportBlocks listOf(const QString &title, const QStringList &foreign)
{
    if (foreign.isEmpty()) {
        return {};
    }
    Block block;
    block.widths = {12, 0};
    for (const QString &text : foreign) {
        Row row;
        row.cells = {textCell(QStringLiteral("•")), textCell(oneLine(text))};
        block.rows.append(row);
    }
    return {subHeading(title), block};
}

QList<Certificate> anchorsOf(const DocumentValidation &found)
{
    QList<Certificate> anchors;
    for (const SignatureValidation &signature : found.signatures) {
        if (!signature.chain.isEmpty() && !anchors.contains(signature.chain.last())) {
            anchors.append(signature.chain.last());
        }
    }
    return anchors;
}

ReportBlocks anchorBlocks(const DocumentValidation &found, const ReportTexts &texts)
{
    ReportBlocks blocks;
    for (const Certificate &anchor : anchorsOf(found)) {
        blocks.append(keptTogether(
            keyValues({{ValidationReport::tr("Trusted certificate"), oneLine(anchor.subjectName()),
                        TextStyle::Strong},
                       {ValidationReport::tr("Issuer"), oneLine(anchor.issuerName())},
                       {ValidationReport::tr("Valid until"), texts.time(anchor.notAfter())},
                       {ValidationReport::tr("SHA-256 fingerprint"), toHex(anchor.fingerprint()),
                        TextStyle::Mono}})));
    }
    if (blocks.isEmpty()) {
        blocks.append(paragraph(ValidationReport::tr(
            "None: no signature leads to a certificate that the one who verified trusts.")));
    }
    return blocks;
}

} // namespace

QString oneLine(const QString &foreign)
{
    return foreign.simplified();
}

ReportBlocks validationVerdicts(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    const ReportInspection &inspection = subject.inspection;
    const DocumentValidation &signatures = inspection.verification.signatures;
    Block verdicts = table({Column{80, ValidationReport::tr("Verdict")},
                            Column{90, ValidationReport::tr("Outcome")},
                            Column{0, ValidationReport::tr("What it means")}});
    verdicts.rows +=
        verdictRows(ValidationReport::tr("Integrity"), VerificationTexts::integrity(inspection));
    verdicts.rows +=
        verdictRows(ValidationReport::tr("Trust"), VerificationTexts::trust(inspection));
    verdicts.rows += verdictRows(ValidationReport::tr("Data"), VerificationTexts::data(inspection));
    ReportBlocks blocks{
        titleOf(ValidationReport::tr("Validation report")),
        paragraph(VerificationTexts::conclusion(inspection), TextStyle::Lead, 4),
        fileFacts(subject, texts),
        subHeading(ValidationReport::tr("Three verdicts"), QStringLiteral("verdicts"), 0),
        verdicts};
    blocks += listOf(ValidationReport::tr("Problems with the file"), signatures.problems);
    blocks += listOf(ValidationReport::tr("Where pages and data differ"),
                     inspection.verification.differences);
    return blocks + statementOf(subject, texts);
}

ReportBlocks validationBasis(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    ReportBlocks blocks{
        subHeading(ValidationReport::tr("Trust anchors used"), QStringLiteral("anchors"), 0)};
    blocks += anchorBlocks(subject.inspection.verification.signatures, texts);
    blocks.append(paragraph(
        subject.askedNetwork
            ? ValidationReport::tr("The issuers were asked over the Internet whether certificates "
                                   "were revoked.")
            : ValidationReport::tr("Nothing was asked over the Internet: revocation was judged by "
                                   "what the file holds and by the lists that were given."),
        TextStyle::Body, 6));
    blocks +=
        listOf(ValidationReport::tr("Counted for this verification only"), subject.extraTrust);
    blocks += listOf(ValidationReport::tr("Remarks"), subject.remarks);
    blocks.append(subHeading(ValidationReport::tr("What this report is, and what it is not"),
                             QStringLiteral("note"), 0));
    for (const QString &text :
         {ValidationReport::tr(
              "It records what one verification by the rules of ETSI EN 319 102-1 found out, at "
              "the time above and by the trust anchors above. With other anchors, or at another "
              "time, the outcome may differ."),
          ValidationReport::tr(
              "It is not signed, and it does not replace the file: who wants to rely on the file "
              "verifies the file, whose SHA-256 is on every page."),
          ValidationReport::tr(
              "It does not say whether the statements in the file are true, and it is no statement "
              "of conformity with DIN SPEC 27008 or with any other standard.")}) {
        blocks.append(introducing(paragraph(text, TextStyle::Body, 3)));
    }
    return blocks;
}
