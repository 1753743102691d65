#include "signaturevalidator.h"

#include "datetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Validator
{
    Q_DECLARE_TR_FUNCTIONS(SignatureValidation)
};

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// What the judge knows beside its finding.
void addJudgement(SignatureValidation &validation, const Judgement &judgement)
{
    validation.revocationChecked = judgement.isRevocationKnown();
    validation.revocationSources = judgement.revocationSources;
    validation.chain = judgement.chain;
}

/// Of what is wrong with the time of its authority, nothing says that the document was changed.
Finding ofTimestamp(Finding finding)
{
    if (finding.passed()) {
        finding.explanation =
            joined({Validator::tr("The timestamp is right and its authority is trusted."),
                    finding.explanation});
    }
    return finding;
}

} // namespace

SignatureValidator::SignatureValidator(const QByteArray &pdf, const SignedDocument &document,
                                       const QDateTime &at)
    : m_at(at)
{
    for (const PdfSignature &signature : document.signatures) {
        m_checked.append(CheckedSignature::of(pdf, signature));
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
    validation.changes = checked.source.changes;
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
        addJudgement(validation, judgement);
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
        addJudgement(validation, judgement);
    }
    validation.signingTime = best.isValid() ? best : checked.source.signingTime;
    if (validation.signingTime.isValid()) {
        validation.timeSource =
            best.isValid() ? QStringLiteral("timestamp") : QStringLiteral("claimed");
    }
    validation.indication = finding.indication;
    validation.subIndication = finding.subIndication;
    validation.trust = finding.trust;
    QStringList sentences{finding.explanation};
    if (finding.passed()) {
        sentences.prepend(Validator::tr("The signature is right and its signer is trusted."));
    }
    if (best.isValid()) {
        sentences.append(Validator::tr("A timestamp proves that the signature existed on %1.")
                             .arg(DateTexts::dateTime(best)));
    }
    sentences.append(checked.source.changes);
    validation.explanation = joined(sentences);
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
