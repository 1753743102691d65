#pragma once

#include "certificatechain.h"
#include "cmscheck.h"
#include "model/pdf/signaturereader.h"
#include "timestampcheck.h"
#include "validation.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// A signature of a document, with what its own bytes say.
struct CheckedSignature
{
    PdfSignature source;
    SignatureKind kind = SignatureKind::Signature;
    Finding finding; ///< of format and cryptography; trust is left aside
    bool known = true; ///< false: of a kind that this program cannot check
    bool cades = false;
    Certificate certificate; ///< of the signer or of the authority; may be null
    QList<Certificate> embedded;
    QDateTime stampedTime; ///< of a document timestamp
    QByteArray signatureValue;
    QList<TimestampCheck> timestamps; ///< that the signature carries

    static CheckedSignature of(const QByteArray &pdf, const PdfSignature &signature);

    /// Nothing contradicts it, whoever made it.
    bool isSound() const;
};

/// Validates the signatures of one document, newest first, since a timestamp proves the age of what
/// came before it.
class SignatureValidator
{
public:
    /// @p at: the time to judge those at whose age nothing proves.
    SignatureValidator(const QByteArray &pdf, const SignedDocument &document, const QDateTime &at);

    const QList<CheckedSignature> &checked() const { return m_checked; }
    QList<SignatureValidation> validate(const CertificateJudge &judge);

private:
    struct Proof
    {
        qsizetype end = 0; ///< of the bytes that existed
        QDateTime time;
    };

    void judgeDocumentTimestamp(qsizetype index);
    SignatureValidation judgeSignature(const CheckedSignature &checked);
    QList<TimestampValidation> judgeTimestamps(const CheckedSignature &checked,
                                               const QDateTime &known) const;
    /// The earliest proven time at which the first @p end bytes existed; invalid without a proof.
    QDateTime provenTime(qsizetype end) const;
    SignatureValidation describe(const CheckedSignature &checked) const;

    const CertificateJudge *m_judge = nullptr;
    QDateTime m_at;
    QList<CheckedSignature> m_checked; ///< oldest first
    QList<SignatureValidation> m_timestamps; ///< by index of m_checked
    QList<Proof> m_proofs;
};
