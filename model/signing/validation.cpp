#include "validation.h"

#include "certificatechain.h"
#include "cmscheck.h"
#include "model/pdf/signaturereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr char cadesFilter[] = "ETSI.CAdES.detached";
constexpr char legacyFilter[] = "adbe.pkcs7.detached";
constexpr char timestampFilter[] = "ETSI.RFC3161";

class Validation
{
    Q_DECLARE_TR_FUNCTIONS(SignatureValidation)
};

Finding formatFailure(const QString &explanation)
{
    return {Indication::TotalFailed, QStringLiteral("FORMAT_FAILURE"), Trust::None, explanation};
}

Finding unsupported(const QByteArray &subFilter)
{
    if (subFilter == timestampFilter) {
        return {Indication::Indeterminate, QStringLiteral("GENERIC"), Trust::Unfit,
                Validation::tr("Document timestamps cannot be checked by this version.")};
    }
    return formatFailure(
        Validation::tr("Signatures of the kind \"%1\" cannot be checked by this program.")
            .arg(QString::fromLatin1(subFilter)));
}

/// The finding on one signature; fills in what is known about its signer.
Finding findingOn(const QByteArray &pdf, const PdfSignature &signature,
                  const CertificateJudge &judge, const QDateTime &at,
                  SignatureValidation &validation)
{
    if (!signature.fault.isEmpty()) {
        return formatFailure(signature.fault);
    }
    const bool cades = signature.subFilter == cadesFilter;
    if (!cades && signature.subFilter != legacyFilter) {
        return unsupported(signature.subFilter);
    }
    const QByteArrayView bytes(pdf);
    const CmsCheck check =
        checkCms({.contents = signature.contents,
                  .before = bytes.first(signature.gapBegin),
                  .after = bytes.sliced(signature.gapEnd, signature.end - signature.gapEnd),
                  .requireSigningCertificate = cades});
    validation.certificate = check.signer;
    validation.signer = check.signer.subjectName();
    if (check.finding.indication == Indication::TotalFailed) {
        return check.finding;
    }
    validation.level = cades ? QStringLiteral("B-B") : QString();
    if (signature.changesSince == ChangesSince::Forbidden) {
        return formatFailure(Validation::tr(
            "The document was changed after this signature in a way that it forbids."));
    }
    return check.finding.passed() ? judge.judge(check.signer, check.embedded, at) : check.finding;
}

QString explanationOf(const Finding &finding, const PdfSignature &signature)
{
    QStringList sentences;
    if (!finding.explanation.isEmpty()) {
        sentences.append(finding.explanation);
    } else {
        sentences.append(Validation::tr("The signature is right and its signer is trusted."));
    }
    sentences.append(signature.changes);
    return sentences.join(u' ');
}

SignatureValidation validateOne(const QByteArray &pdf, const PdfSignature &signature,
                                const CertificateJudge &judge, const QDateTime &at)
{
    SignatureValidation validation;
    const Finding finding = findingOn(pdf, signature, judge, at, validation);
    validation.fieldName = signature.fieldName;
    validation.indication = finding.indication;
    validation.subIndication = finding.subIndication;
    validation.trust = finding.trust;
    validation.explanation = explanationOf(finding, signature);
    validation.signingTime = signature.signingTime;
    validation.timeSource = signature.signingTime.isValid() ? QStringLiteral("claimed") : QString();
    validation.coversWholeDocument = signature.coversWholeDocument;
    validation.changesSince = signature.changesSince;
    validation.reason = signature.reason;
    validation.location = signature.location;
    return validation;
}

bool isBroken(const SignatureValidation &signature)
{
    return signature.indication == Indication::TotalFailed
        || signature.changesSince == ChangesSince::Forbidden;
}

/// Only what was verified can show that a document is intact; a timestamp is not, yet.
bool isVerified(const SignatureValidation &signature)
{
    return !isBroken(signature) && !signature.certificate.isNull();
}

void conclude(const SignedDocument &document, DocumentValidation &validation)
{
    const bool readable = document.state == SignedDocument::State::Readable;
    if (validation.signatures.isEmpty()) {
        const bool lost = document.hasMarks || (readable && !document.problems.isEmpty());
        validation.integrity = lost ? Integrity::Modified : Integrity::Unsigned;
        if (lost) {
            validation.problems.append(Validation::tr(
                "The file bears traces of a signature that cannot be found any more."));
        }
        return;
    }
    const bool broken = !validation.problems.isEmpty()
        || std::ranges::any_of(validation.signatures, isBroken)
        || std::ranges::none_of(validation.signatures, isVerified);
    validation.integrity = broken ? Integrity::Modified : Integrity::Intact;
    if (!broken) {
        validation.trust =
            std::ranges::max(validation.signatures, {}, &SignatureValidation::trust).trust;
    }
}

} // namespace

Result<DocumentValidation> validateSignatures(const QByteArray &pdf,
                                              const ValidationOptions &options)
{
    const Result<std::unique_ptr<CertificateJudge>> judge =
        CertificateJudge::create(options.anchors, options.crls);
    if (!judge) {
        return judge.error();
    }
    const SignedDocument document = readSignatures(pdf);
    if (document.state == SignedDocument::State::NotPdf && !document.hasMarks) {
        return Error::invalid(
            Validation::tr("The file is not a PDF, or too damaged to be read. Choose a PDF file."));
    }
    const QDateTime at = options.at.isValid() ? options.at : QDateTime::currentDateTimeUtc();
    DocumentValidation validation;
    validation.problems = document.problems;
    for (const PdfSignature &signature : document.signatures) {
        validation.signatures.append(validateOne(pdf, signature, *judge.value(), at));
    }
    conclude(document, validation);
    return validation;
}
