#include "signaturetimestamps.h"
#include "signaturevalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr char cadesFilter[] = "ETSI.CAdES.detached";
constexpr char legacyFilter[] = "adbe.pkcs7.detached";
constexpr char timestampFilter[] = "ETSI.RFC3161";

class Validator
{
    Q_DECLARE_TR_FUNCTIONS(SignatureValidation)
};

Finding formatFailure(const QString &explanation)
{
    return {Indication::TotalFailed, QStringLiteral("FORMAT_FAILURE"), Trust::None, explanation};
}

void checkCmsOf(CheckedSignature &checked, QByteArrayView before, QByteArrayView after)
{
    const CmsCheck check = checkCms({.contents = checked.source.contents,
                                     .before = before,
                                     .after = after,
                                     .requireSigningCertificate = checked.cades});
    checked.finding = check.finding;
    checked.certificate = check.signer;
    checked.embedded = check.embedded;
    const SignatureTimestamps stamps = signatureTimestamps(checked.source.contents);
    checked.signatureValue = stamps.signatureValue;
    for (const QByteArray &token : stamps.tokens) {
        checked.timestamps.append(checkTimestamp(token, false, checked.signatureValue));
    }
    const bool broken = std::ranges::any_of(checked.timestamps, [](const TimestampCheck &stamp) {
        return stamp.finding.indication == Indication::TotalFailed;
    });
    if (broken && checked.finding.indication != Indication::TotalFailed) {
        // Nobody signs the timestamp, so whoever changes it leaves the signature as it was.
        checked.finding = formatFailure(
            Validator::tr("The timestamp of the signature is damaged or belongs to another one."));
    }
}

void checkTimestampOf(CheckedSignature &checked, QByteArrayView before, QByteArrayView after)
{
    const TimestampCheck check = checkTimestamp(checked.source.contents, true, before, after);
    checked.finding = check.finding;
    checked.certificate = check.authority;
    checked.embedded = check.embedded;
    checked.stampedTime = check.time;
}

} // namespace

CheckedSignature CheckedSignature::of(const QByteArray &pdf, const PdfSignature &signature)
{
    CheckedSignature checked;
    checked.source = signature;
    checked.cades = signature.subFilter == cadesFilter;
    const bool timestamp = signature.subFilter == timestampFilter;
    checked.kind = timestamp ? SignatureKind::DocumentTimestamp : SignatureKind::Signature;
    checked.known = timestamp || checked.cades || signature.subFilter == legacyFilter;
    if (!signature.fault.isEmpty()) {
        checked.finding = formatFailure(signature.fault);
        return checked;
    }
    if (!checked.known) {
        checked.finding = formatFailure(
            Validator::tr("Signatures of the kind \"%1\" cannot be checked by this program.")
                .arg(QString::fromLatin1(signature.subFilter)));
        return checked;
    }
    const QByteArrayView bytes(pdf);
    const QByteArrayView before = bytes.first(signature.gapBegin);
    const QByteArrayView after = bytes.sliced(signature.gapEnd, signature.end - signature.gapEnd);
    if (timestamp) {
        checkTimestampOf(checked, before, after);
    } else {
        checkCmsOf(checked, before, after);
    }
    if (checked.isSound() && signature.changesSince == ChangesSince::Forbidden) {
        checked.finding = formatFailure(Validator::tr(
            "The document was changed after this signature in a way that it forbids."));
    }
    return checked;
}

bool CheckedSignature::isSound() const
{
    return finding.indication != Indication::TotalFailed;
}
