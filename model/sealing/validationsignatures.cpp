#include "model/digest.h"
#include "model/report/blocks.h"
#include "model/signing/certificatedetails.h"
#include "signaturetexts.h"
#include "validationsections.h"
#include "verificationtexts.h"

// Who signed which revision, and everything about each signature.

namespace {

QString nameOf(const SignatureValidation &signature)
{
    return signature.signer.isEmpty() ? ValidationReport::tr("signer not named")
                                      : oneLine(signature.signer);
}

QString timeOf(const SignatureValidation &signature, const ReportTexts &texts)
{
    if (!signature.signingTime.isValid()) {
        return ValidationReport::tr("not stated");
    }
    const QString time = texts.time(signature.signingTime);
    return signature.timeSource == QLatin1String("timestamp")
        ? ValidationReport::tr("%1, proven").arg(time)
        : ValidationReport::tr("%1, claimed").arg(time);
}

QString anchorOf(int entry)
{
    return QStringLiteral("signature/%1").arg(entry);
}

/// @p number among the signatures; timestamps are told apart by their revisions.
QString titleOf(const SignatureValidation &signature, int number)
{
    const QString kind = SignatureTexts::kind(signature.kind);
    if (signature.kind == SignatureKind::Signature) {
        return QStringLiteral("%1 %2: %3").arg(kind, QString::number(number), nameOf(signature));
    }
    return signature.revision > 0
        ? ValidationReport::tr("%1, revision %2: %3")
              .arg(kind, QString::number(signature.revision), nameOf(signature))
        : QStringLiteral("%1: %2").arg(kind, nameOf(signature));
}

/// What came after a signature, up to the next one.
QString thenText(const QStringList &changes)
{
    return changes.isEmpty()
        ? QString()
        : u'\n' + ValidationReport::tr("Then: %1").arg(oneLine(changes.join(u' ')));
}

/// The list of all, in the order of their revisions.
Block overview(const ReportInspection &inspection, const ReportTexts &texts)
{
    Block block = table(
        {Column{24, ValidationReport::tr("No.")}, Column{0, ValidationReport::tr("By whom")},
         Column{54, ValidationReport::tr("Revision")}, Column{86, ValidationReport::tr("Time")},
         Column{126, ValidationReport::tr("Result")}});
    int entry = 0;
    int number = 0;
    for (const SignatureValidation &signature : inspection.verification.signatures.signatures) {
        const QStringList changes = inspection.changesAfter.value(entry);
        ++entry;
        const bool isSignature = signature.kind == SignatureKind::Signature;
        const QString shown = isSignature ? QString::number(++number) : QStringLiteral("–");
        block.rows.append(tableRow(
            {linkCell(shown, anchorOf(entry), TextStyle::Strong),
             spansCell({span(nameOf(signature), TextStyle::Strong),
                        span(u'\n' + SignatureTexts::kind(signature.kind), TextStyle::Small),
                        span(thenText(changes), TextStyle::Small)}),
             textCell(signature.revision > 0 ? QString::number(signature.revision) : QString()),
             textCell(timeOf(signature, texts)),
             textCell(SignatureTexts::result(signature.indication, signature.subIndication))}));
    }
    return block;
}

QList<KeyValue> outcomeFacts(const SignatureValidation &signature)
{
    const OutcomeTexts outcome = SignatureTexts::outcome(signature);
    return {
        {ValidationReport::tr("Result"),
         SignatureTexts::result(signature.indication, signature.subIndication), TextStyle::Strong},
        {ValidationReport::tr("Explanation"), oneLine(signature.explanation)},
        {ValidationReport::tr("What it means"), outcome.meaning},
        {ValidationReport::tr("What to do"), outcome.advice},
        {ValidationReport::tr("Trust"), VerificationTexts::word(signature.trust)},
        {ValidationReport::tr("Revocation"), SignatureTexts::revocation(signature)},
    };
}

QList<KeyValue> signingFacts(const SignatureValidation &signature, const ReportTexts &texts)
{
    const bool isProven = signature.timeSource == QLatin1String("timestamp");
    const bool isSignature = signature.kind == SignatureKind::Signature;
    return {
        {ValidationReport::tr("Level"), isSignature ? SignatureTexts::level(signature) : QString()},
        {ValidationReport::tr("Meaning of the level"),
         SignatureTexts::levelMeaning(signature.level)},
        {ValidationReport::tr("Time, proven"),
         isProven ? texts.time(signature.signingTime)
                  : ValidationReport::tr("none: no trusted timestamp says when it was made")},
        {ValidationReport::tr("Time, claimed by the signer"), texts.time(signature.claimedTime)},
        {ValidationReport::tr("Covers"), SignatureTexts::coverage(signature)},
        {ValidationReport::tr("Changes since"), SignatureTexts::changesSince(signature)},
        {ValidationReport::tr("Reason given"), oneLine(signature.reason)},
        {ValidationReport::tr("Place given"), oneLine(signature.location)},
        {ValidationReport::tr("Field"), oneLine(SignatureTexts::field(signature.fieldName))},
    };
}

QList<KeyValue> certificateFacts(const Certificate &certificate, const ReportTexts &texts)
{
    if (certificate.isNull()) {
        return {};
    }
    return {
        {ValidationReport::tr("Certificate"), oneLine(certificate.subjectName())},
        {ValidationReport::tr("Organisation"), oneLine(certificate.subjectOrganisation())},
        {ValidationReport::tr("Issuer"), oneLine(certificate.issuerName())},
        {ValidationReport::tr("Valid"),
         ValidationReport::tr("%1 to %2")
             .arg(texts.time(certificate.notBefore()), texts.time(certificate.notAfter()))},
        {ValidationReport::tr("Key"), detailsOf(certificate).keyKind},
        {ValidationReport::tr("Serial number"), toHex(certificate.serialNumber()), TextStyle::Mono},
        {ValidationReport::tr("SHA-256 fingerprint"), toHex(certificate.fingerprint()),
         TextStyle::Mono},
    };
}

ReportBlocks timestampBlocks(const SignatureValidation &signature, const ReportTexts &texts)
{
    ReportBlocks blocks;
    for (const TimestampValidation &timestamp : signature.timestamps) {
        blocks.append(introducing(
            paragraph(ValidationReport::tr("Timestamp in the signature"), TextStyle::Strong, 6)));
        blocks.append(keyValues(
            QList<KeyValue>{{ValidationReport::tr("Authority"), oneLine(timestamp.authority)},
                            {ValidationReport::tr("Time"), texts.time(timestamp.time)},
                            {ValidationReport::tr("Result"),
                             SignatureTexts::result(timestamp.finding.indication,
                                                    timestamp.finding.subIndication)},
                            {ValidationReport::tr("Explanation"),
                             oneLine(SignatureTexts::timestampResult(timestamp))}}
            + certificateFacts(timestamp.certificate, texts)));
    }
    return blocks;
}

} // namespace

ReportBlocks validationSignatures(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    const QList<SignatureValidation> &signatures =
        subject.inspection.verification.signatures.signatures;
    ReportBlocks blocks{
        subHeading(ValidationReport::tr("Signatures"), QStringLiteral("signatures"), 0)};
    if (signatures.isEmpty()) {
        blocks.append(paragraph(ValidationReport::tr("No signature was found in this file.")));
        return blocks;
    }
    blocks.append(overview(subject.inspection, texts));
    int entry = 0;
    int number = 0;
    for (const SignatureValidation &signature : signatures) {
        number += signature.kind == SignatureKind::Signature ? 1 : 0;
        blocks.append(subHeading(titleOf(signature, number), anchorOf(++entry)));
        blocks.append(keyValues(outcomeFacts(signature) + signingFacts(signature, texts)
                                + certificateFacts(signature.certificate, texts)));
        blocks += timestampBlocks(signature, texts);
    }
    return blocks;
}
