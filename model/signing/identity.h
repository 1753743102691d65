#pragma once

#include "secret.h"
#include "signer.h"

#include <memory>

/// A private key and its certificates from a PKCS #12 file (RFC 7292).
class Identity final : public Signer
{
public:
    /// Refused, each in its own words: no PKCS #12, wrong passphrase, no private key, a key that
    /// does not belong to the certificate, a key that is too weak or of an unknown kind.
    static Result<std::unique_ptr<Identity>> load(const QByteArray &pkcs12,
                                                  const Secret &passphrase);
    static Result<std::unique_ptr<Identity>> load(const QByteArray &pkcs12,
                                                  const QByteArray &passphrase);
    ~Identity() override;

    const Certificate &certificate() const override;
    QList<Certificate> chain() const override;
    SignatureDigest digestAlgorithm() const override;
    Result<QByteArray> sign(QByteArrayView toBeSigned) const override;

private:
    struct Key;
    Identity(std::unique_ptr<Key> key, Certificate certificate, QList<Certificate> chain);

    std::unique_ptr<Key> m_key;
    Certificate m_certificate;
    QList<Certificate> m_chain;
};
