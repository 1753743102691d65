#include "identity.h"

#include "opensslsupport.h"
#include "signingkey.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/provider.h>

namespace {

class Identities
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

/// An OpenSSL of its own that also knows the ciphers of old PKCS #12 files (RC2-40).
class LegacyLibrary
{
public:
    LegacyLibrary()
        : m_context(OSSL_LIB_CTX_new())
        , m_default(OSSL_PROVIDER_load(m_context.get(), "default"))
        , m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
        ERR_clear_error(); // without the legacy provider only old files are refused
    }

    OSSL_LIB_CTX *context() const { return m_context.get(); }

private:
    OpenSslPointer<OSSL_LIB_CTX, OSSL_LIB_CTX_free> m_context;
    OpenSslPointer<OSSL_PROVIDER, OSSL_PROVIDER_unload> m_default;
    OpenSslPointer<OSSL_PROVIDER, OSSL_PROVIDER_unload> m_legacy;
};

using Pkcs12Pointer = OpenSslPointer<PKCS12, PKCS12_free>;
using KeyInfoPointer = OpenSslPointer<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

/// The same key in the library that all threads share. A library of one's own must outlive every
/// thread that has signed with it (OPENSSL_thread_stop_ex), and nobody knows when those end.
KeyPointer inSharedLibrary(const EVP_PKEY *key)
{
    const KeyInfoPointer info(EVP_PKEY2PKCS8(key)); // wiped when it is freed
    return KeyPointer(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

Pkcs12Pointer parsePkcs12(const QByteArray &bytes, const LegacyLibrary &library)
{
    PKCS12 *file = PKCS12_init_ex(NID_pkcs7_data, library.context(), nullptr);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    // On failure d2i frees the object it was given.
    return Pkcs12Pointer(d2i_PKCS12(&file, &data, static_cast<long>(bytes.size())));
}

Error unreadable()
{
    return Error::invalid(
        Identities::tr("The identity cannot be opened (%1). Export it again with AES encryption.")
            .arg(lastOpenSslError()));
}

struct Content
{
    KeyPointer key;
    CertificatePointer certificate;
    CertificatesPointer others;
};

Result<Content> unpack(PKCS12 *file, const Secret &passphrase)
{
    if (PKCS12_mac_present(file) == 1 && PKCS12_verify_mac(file, passphrase.constData(), -1) != 1
        && (!passphrase.isEmpty() || PKCS12_verify_mac(file, nullptr, 0) != 1)) {
        ERR_clear_error();
        return Error::invalid(
            Identities::tr("The passphrase does not open the identity. Check it and try again."));
    }
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool parsed =
        PKCS12_parse(file, passphrase.constData(), &key, &certificate, &others) == 1;
    Content content{KeyPointer(key), CertificatePointer(certificate), CertificatesPointer(others)};
    if (!parsed) {
        return unreadable();
    }
    return content;
}

/// Whether a certificate was left without key: PKCS12_parse sets the one that belongs to the key
/// apart.
Error missingPart(const Content &content)
{
    if (!content.key) {
        return Error::invalid(Identities::tr(
            "The file holds certificates but no private key. Export the identity with its key."));
    }
    if (sk_X509_num(content.others.get()) > 0) {
        return Error::invalid(
            Identities::tr("The private key does not belong to any certificate in the file."));
    }
    return Error::invalid(Identities::tr("The file holds a private key but no certificate."));
}

QList<Certificate> readChain(const STACK_OF(X509) * others)
{
    QList<Certificate> chain;
    for (int i = 0; i < sk_X509_num(others); ++i) {
        if (const Result<Certificate> read =
                Certificate::fromDer(derOf(sk_X509_value(others, i)))) {
            chain.append(read.value());
        }
    }
    return chain;
}

} // namespace

struct Identity::Key
{
    KeyPointer key;
};

Identity::Identity(std::unique_ptr<Key> key, Certificate certificate, QList<Certificate> chain)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_chain(std::move(chain))
{}

Identity::~Identity() = default;

Result<std::unique_ptr<Identity>> Identity::load(const QByteArray &pkcs12,
                                                 const QByteArray &passphrase)
{
    return load(pkcs12, Secret(passphrase));
}

Result<std::unique_ptr<Identity>> Identity::load(const QByteArray &pkcs12, const Secret &passphrase)
{
    const LegacyLibrary library;
    const Pkcs12Pointer file = parsePkcs12(pkcs12, library);
    if (!file) {
        ERR_clear_error();
        return Error::invalid(Identities::tr(
            "The file is not a PKCS #12 identity (.p12 or .pfx). Choose another file."));
    }
    Result<Content> content = unpack(file.get(), passphrase);
    if (!content) {
        return content.error();
    }
    if (!content.value().key || !content.value().certificate) {
        return missingPart(content.value());
    }
    if (X509_check_private_key(content.value().certificate.get(), content.value().key.get()) != 1) {
        ERR_clear_error();
        return Error::invalid(
            Identities::tr("The private key does not belong to the certificate in the file."));
    }
    if (!isUsableSigningKey(content.value().key.get())) {
        return Error::invalid(
            Identities::tr("The key of the identity is too weak or of an unknown kind. "
                           "RSA with 2048 bits or more, P-256, P-384 and P-521 work."));
    }
    Result<Certificate> certificate =
        Certificate::fromDer(derOf(content.value().certificate.get()));
    if (!certificate) {
        return certificate.error();
    }
    auto key = std::make_unique<Key>();
    key->key = inSharedLibrary(content.value().key.get());
    if (!key->key) {
        return unreadable();
    }
    return std::unique_ptr<Identity>(new Identity(std::move(key), std::move(certificate).value(),
                                                  readChain(content.value().others.get())));
}

const Certificate &Identity::certificate() const
{
    return m_certificate;
}

QList<Certificate> Identity::chain() const
{
    return m_chain;
}

SignatureDigest Identity::digestAlgorithm() const
{
    return digestFor(m_key->key.get());
}

Result<QByteArray> Identity::sign(QByteArrayView toBeSigned) const
{
    const DigestPointer context(EVP_MD_CTX_new());
    const char *digest = EVP_MD_get0_name(digestOf(digestAlgorithm()));
    const auto *data = reinterpret_cast<const unsigned char *>(toBeSigned.data());
    const auto dataSize = static_cast<size_t>(toBeSigned.size());
    size_t size = 0;
    bool done = context
        && EVP_DigestSignInit_ex(context.get(), nullptr, digest, nullptr, nullptr, m_key->key.get(),
                                 nullptr)
            == 1
        && EVP_DigestSign(context.get(), nullptr, &size, data, dataSize) == 1;
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    done = done
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          data, dataSize)
            == 1;
    if (!done) {
        return Error::failed(
            Identities::tr("The signature could not be computed (%1).").arg(lastOpenSslError()));
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}
