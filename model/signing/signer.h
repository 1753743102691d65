#pragma once

#include "certificate.h"
#include "model/result.h"
#include "signingfitness.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

enum class SignatureDigest { Sha256, Sha384, Sha512 };

/// A private key wherever it lives, with the certificate that names its holder.
class Signer
{
public:
    virtual ~Signer();

    virtual const Certificate &certificate() const = 0;
    /// The certificates between the signer's and the root, in any order.
    virtual QList<Certificate> chain() const = 0;
    virtual SignatureDigest digestAlgorithm() const = 0;
    /// Hashes and signs. RSA: PKCS #1 v1.5; ECDSA: the DER of r and s.
    virtual Result<QByteArray> sign(QByteArrayView toBeSigned) const = 0;

    /// Refuses a certificate that is not for signing or, at @p at, expired or not yet valid.
    Result<void> checkUsableForSigning(const QDateTime &at) const;
    /// What its holder should know before signing at @p at.
    QList<SigningWarning> warningsFor(const QDateTime &at) const;

protected:
    Signer() = default;
    Signer(const Signer &) = default;
    Signer &operator=(const Signer &) = default;
};
