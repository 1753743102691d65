#pragma once

#include "signer.h"
#include "tokens.h"

#include <memory>

struct OpenedToken;

/// A private key that stays on a token and signs there, with its certificate.
class TokenIdentity final : public Signer
{
public:
    /// Logs in with one try of @p pin, which may be empty where the token has a pin pad. A token
    /// that hides its certificates until then is asked for them afterwards.
    /// @p moreAuthorities: certificates of the chain that are not on the token.
    static Result<std::unique_ptr<TokenIdentity>>
    open(const QString &modulePath, const TokenUri &wanted, const Secret &pin,
         const QList<Certificate> &moreAuthorities = {});
    static Result<std::unique_ptr<TokenIdentity>>
    open(const QString &modulePath, const TokenCertificate &wanted, const Secret &pin,
         const QList<Certificate> &moreAuthorities = {});
    ~TokenIdentity() override;

    const Certificate &certificate() const override;
    /// What leads from the certificate to a root, which is left out.
    QList<Certificate> chain() const override;
    SignatureDigest digestAlgorithm() const override;
    /// Refused where the token has been taken out since.
    Result<QByteArray> sign(QByteArrayView toBeSigned) const override;

private:
    struct Key;
    explicit TokenIdentity(std::unique_ptr<Key> key);
    static Result<std::unique_ptr<TokenIdentity>> make(OpenedToken opened, const Secret &pin,
                                                       const QList<Certificate> &moreAuthorities);

    std::unique_ptr<Key> m_key;
};
