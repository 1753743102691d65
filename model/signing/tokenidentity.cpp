#include "tokenidentity.h"

#include "certificatedetails.h"
#include "issuerchain.h"
#include "opensslsupport.h"
#include "signingkey.h"
#include "tokenopening.h"

#include <QCoreApplication>
#include <QMutex>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>

namespace {

class TokenIdentities
{
    Q_DECLARE_TR_FUNCTIONS(TokenIdentity)
};

/// What PKCS #1 (RFC 8017, 9.2) puts before the digest.
QByteArray digestPrefix(SignatureDigest algorithm)
{
    switch (algorithm) {
    case SignatureDigest::Sha256:
        return QByteArray::fromHex("3031300d060960864801650304020105000420");
    case SignatureDigest::Sha384:
        return QByteArray::fromHex("3041300d060960864801650304020205000430");
    case SignatureDigest::Sha512:
        return QByteArray::fromHex("3051300d060960864801650304020305000440");
    }
    Q_UNREACHABLE();
    return {};
}

/// A token gives r and s of equal length, one after the other; a CMS wants their DER.
Result<QByteArray> ecdsaSignature(const QByteArray &raw)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    const auto half = static_cast<int>(raw.size() / 2);
    const OpenSslPointer<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytes, half, nullptr);
    BIGNUM *s = BN_bin2bn(bytes + half, half, nullptr);
    unsigned char *der = nullptr;
    const bool isPair =
        raw.size() > 0 && raw.size() % 2 == 0 && ECDSA_SIG_set0(signature.get(), r, s) == 1;
    if (!isPair) {
        BN_free(r);
        BN_free(s);
    }
    const int size = isPair ? i2d_ECDSA_SIG(signature.get(), &der) : 0;
    const QByteArray result(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    ERR_clear_error();
    if (result.isEmpty()) {
        return Error::failed(
            TokenIdentities::tr("The token answered with something that is no signature."));
    }
    return result;
}

} // namespace

struct TokenIdentity::Key
{
    OpenedToken opened;
    CK_OBJECT_HANDLE handle = CK_INVALID_HANDLE;
    std::optional<Secret> pin; ///< kept only for a key that wants it for each signature
    QList<Certificate> chain;
    SignatureDigest digest = SignatureDigest::Sha256;
    bool isRsa = true;
    QMutex mutex; ///< a session does one thing at a time
};

TokenIdentity::TokenIdentity(std::unique_ptr<Key> key)
    : m_key(std::move(key))
{}

TokenIdentity::~TokenIdentity() = default;

Result<std::unique_ptr<TokenIdentity>>
TokenIdentity::open(const QString &modulePath, const TokenUri &wanted, const Secret &pin,
                    const QList<Certificate> &moreAuthorities)
{
    auto opened = openToken(modulePath, wanted, {}, pin);
    return opened ? make(std::move(opened).value(), pin, moreAuthorities)
                  : Result<std::unique_ptr<TokenIdentity>>(opened.error());
}

Result<std::unique_ptr<TokenIdentity>>
TokenIdentity::open(const QString &modulePath, const TokenCertificate &wanted, const Secret &pin,
                    const QList<Certificate> &moreAuthorities)
{
    auto opened = openToken(modulePath, uriOf(wanted), wanted.certificate, pin);
    return opened ? make(std::move(opened).value(), pin, moreAuthorities)
                  : Result<std::unique_ptr<TokenIdentity>>(opened.error());
}

Result<std::unique_ptr<TokenIdentity>>
TokenIdentity::make(OpenedToken opened, const Secret &pin,
                    const QList<Certificate> &moreAuthorities)
{
    const TokenCertificate &entry = opened.entry;
    if (!detailsOf(entry.certificate).usableKey) {
        return Error::invalid(TokenIdentities::tr(
            "The key of the certificate on the token is too weak or of an unknown kind. RSA with "
            "2048 bits or more, P-256, P-384 and P-521 work."));
    }
    const auto handle = opened.session->privateKey(entry);
    if (!handle) {
        return handle.error();
    }
    const CertificatePointer x509 = parseCertificate(entry.certificate.der());
    auto key = std::make_unique<Key>();
    key->handle = handle.value();
    if (opened.session->asksEveryTime(key->handle)) {
        key->pin = pin.copy();
    }
    for (const Certificate &issuer :
         issuerChain(entry.certificate, entry.authorities + moreAuthorities)) {
        if (!(issuer == entry.certificate) && !issuer.isSelfSigned()) {
            key->chain.append(issuer);
        }
    }
    key->digest = digestFor(X509_get0_pubkey(x509.get()));
    key->isRsa = detailsOf(entry.certificate).isRsa;
    key->opened = std::move(opened);
    return std::unique_ptr<TokenIdentity>(new TokenIdentity(std::move(key)));
}

const Certificate &TokenIdentity::certificate() const
{
    return m_key->opened.entry.certificate;
}

QList<Certificate> TokenIdentity::chain() const
{
    return m_key->chain;
}

SignatureDigest TokenIdentity::digestAlgorithm() const
{
    return m_key->digest;
}

Result<QByteArray> TokenIdentity::sign(QByteArrayView toBeSigned) const
{
    const QByteArray digest = digestOfParts(digestOf(m_key->digest), toBeSigned, {});
    const QMutexLocker locker(&m_key->mutex);
    TokenSession &session = *m_key->opened.session;
    const Secret *pin = m_key->pin ? &*m_key->pin : nullptr;
    if (m_key->isRsa) {
        const QByteArray input = digestPrefix(m_key->digest) + digest;
        return session.sign(m_key->handle, CKM_RSA_PKCS, input, pin);
    }
    const auto raw = session.sign(m_key->handle, CKM_ECDSA, digest, pin);
    return raw ? ecdsaSignature(raw.value()) : raw;
}
