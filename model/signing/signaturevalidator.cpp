#include "signaturevalidator.h"

#include "signaturetimestamps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr char cadesFilter[] = "ETSI.CAdES.detached";
constexpr char legacyFilter[] = "adbe.pkcs7.detached";
constexpr char timestampFilter[] = "ETSI.RFC3161";

class Validator
{
    Q_DECLARE_TR_FUNCTIONS(SignatureValidation)
};

QString shown(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), QLocale::ShortFormat) + QStringLiteral(" UTC");
}

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

CheckedSignature check(const QByteArray &pdf, const PdfSignature &signature)
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

/// Of what is wrong with the time of its authority, nothing says that the document was changed.
Finding ofTimestamp(Finding finding)
{
    if (finding.passed()) {
        finding.explanation = Validator::tr("The timestamp is right and its authority is trusted.");
    }
    return finding;
}

} // namespace

bool CheckedSignature::isSound() const
{
    return finding.indication != Indication::TotalFailed;
}

SignatureValidator::SignatureValidator(const QByteArray &pdf, const SignedDocument &document,
                                       const QDateTime &at)
    : m_at(at)
{
    for (const PdfSignature &signature : document.signatures) {
        m_checked.append(check(pdf, signature));
    }
}

QDateTime SignatureValidator::provenTime(qsizetype end) const
{
    QDateTime earliest;
    for (const Proof &proof : m_proofs) {
        if (proof.end >= end && (!earliest.isValid() || proof.time < earliest)) {
            earliest = proof.time;
        }
    }
    return earliest;
}

SignatureValidation SignatureValidator::describe(const CheckedSignature &checked) const
{
    SignatureValidation validation;
    validation.kind = checked.kind;
    validation.certificate = checked.certificate;
    validation.signer = checked.certificate.subjectName();
    validation.fieldName = checked.source.fieldName;
    validation.revision = checked.source.revision;
    validation.coversWholeDocument = checked.source.coversWholeDocument;
    validation.changesSince = checked.source.changesSince;
    validation.reason = checked.source.reason;
    validation.location = checked.source.location;
    validation.claimedTime = checked.source.signingTime;
    return validation;
}

void SignatureValidator::judgeDocumentTimestamp(qsizetype index)
{
    const CheckedSignature &checked = m_checked.at(index);
    SignatureValidation &validation = m_timestamps[index];
    validation = describe(checked);
    validation.signingTime = checked.stampedTime;
    validation.timeSource = checked.stampedTime.isValid() ? QStringLiteral("timestamp") : QString();
    Finding finding = checked.finding;
    if (finding.passed()) {
        const QDateTime proven = provenTime(checked.source.end);
        const Judgement judgement =
            m_judge->judge(checked.certificate, checked.embedded, proven.isValid() ? proven : m_at,
                           CertificatePurpose::Timestamping);
        finding = ofTimestamp(judgement.finding);
        validation.revocationChecked = judgement.isRevocationKnown();
    }
    if (finding.passed()) {
        // Everything before its own value existed, and nothing else did.
        m_proofs.append({checked.source.gapBegin, checked.stampedTime});
    }
    validation.indication = finding.indication;
    validation.subIndication = finding.subIndication;
    validation.trust = finding.trust;
    validation.explanation = finding.explanation;
}

QList<TimestampValidation> SignatureValidator::judgeTimestamps(const CheckedSignature &checked,
                                                               const QDateTime &known) const
{
    QList<TimestampValidation> result;
    for (const TimestampCheck &stamp : checked.timestamps) {
        Finding finding = stamp.finding;
        if (finding.passed()) {
            finding = ofTimestamp(m_judge
                                      ->judge(stamp.authority, stamp.embedded + checked.embedded,
                                              known, CertificatePurpose::Timestamping)
                                      .finding);
        }
        result.append({stamp.authority.subjectName(), stamp.authority, stamp.time, finding});
    }
    return result;
}

SignatureValidation SignatureValidator::judgeSignature(const CheckedSignature &checked)
{
    SignatureValidation validation = describe(checked);
    Finding finding = checked.finding;
    QDateTime best = provenTime(checked.source.end);
    validation.timestamps = judgeTimestamps(checked, best.isValid() ? best : m_at);
    for (const TimestampValidation &stamp : validation.timestamps) {
        if (stamp.finding.passed() && (!best.isValid() || stamp.time < best)) {
            best = stamp.time;
        }
    }
    if (finding.passed()) {
        const Judgement judgement =
            m_judge->judge(checked.certificate, checked.embedded, best.isValid() ? best : m_at,
                           CertificatePurpose::Signing);
        finding = judgement.finding;
        validation.revocationChecked = judgement.isRevocationKnown();
    }
    validation.signingTime = best.isValid() ? best : checked.source.signingTime;
    if (validation.signingTime.isValid()) {
        validation.timeSource =
            best.isValid() ? QStringLiteral("timestamp") : QStringLiteral("claimed");
    }
    validation.indication = finding.indication;
    validation.subIndication = finding.subIndication;
    validation.trust = finding.trust;
    QStringList sentences{finding.passed()
                              ? Validator::tr("The signature is right and its signer is trusted.")
                              : finding.explanation};
    if (best.isValid()) {
        sentences.append(
            Validator::tr("A timestamp proves that it existed on %1.").arg(shown(best)));
    }
    sentences.append(checked.source.changes);
    sentences.removeAll(QString());
    validation.explanation = sentences.join(u' ');
    return validation;
}

QList<SignatureValidation> SignatureValidator::validate(const CertificateJudge &judge)
{
    m_judge = &judge;
    m_proofs.clear();
    m_timestamps.resize(m_checked.size());
    for (qsizetype i = m_checked.size() - 1; i >= 0; --i) {
        if (m_checked.at(i).kind == SignatureKind::DocumentTimestamp) {
            judgeDocumentTimestamp(i);
        }
    }
    QList<SignatureValidation> result;
    for (qsizetype i = 0; i < m_checked.size(); ++i) {
        result.append(m_checked.at(i).kind == SignatureKind::DocumentTimestamp
                          ? m_timestamps.at(i)
                          : judgeSignature(m_checked.at(i)));
    }
    return result;
}
