#include "trialidentity.h"

#include "model/digest.h"
#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/err.h>

#include <algorithm>

namespace {

constexpr int longestName = 64; // ub-common-name, RFC 5280
constexpr int passphraseIterations = 100'000;

class TrialIdentities
{
    Q_DECLARE_TR_FUNCTIONS(TrialIdentity)
};

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.trimmed().normalized(QString::NormalizationForm_C);
    const bool odd = !name.isValidUtf16()
        || std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty() || odd) {
        return Error::invalid(
            TrialIdentities::tr("The name of the identity is empty or holds control characters."));
    }
    if (name.toUcs4().size() > longestName) {
        return Error::invalid(
            TrialIdentities::tr(
                "The name of the identity is longer than %1 characters. Shorten it.")
                .arg(longestName));
    }
    return name;
}

bool addEntry(X509_NAME *subject, int nid, const QByteArray &utf8)
{
    return X509_NAME_add_entry_by_NID(subject, nid, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

bool addExtension(X509 *certificate, X509V3_CTX *context, int nid, const char *value)
{
    const OpenSslPointer<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    return addExtension(certificate, &context, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, &context, NID_key_usage,
                        "critical,digitalSignature,nonRepudiation")
        && addExtension(certificate, &context, NID_subject_key_identifier, "hash")
        && addExtension(certificate, &context, NID_netscape_comment, trialIdentityMark);
}

bool setSerial(X509 *certificate)
{
    QByteArray random = randomBytes(16);
    random[0] = static_cast<char>((random.at(0) & 0x3F) | 0x40); // positive, always 16 bytes
    const OpenSslPointer<BIGNUM, BN_free> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(random.constData()),
                  static_cast<int>(random.size()), nullptr));
    return number
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

CertificatePointer makeCertificate(const QString &name, EVP_PKEY *key, const QDateTime &notBefore)
{
    CertificatePointer certificate(X509_new());
    X509 *x509 = certificate.get();
    X509_NAME *subject = X509_get_subject_name(x509);
    const bool made = X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509)
        && addEntry(subject, NID_organizationalUnitName, trialIdentityMark)
        && addEntry(subject, NID_commonName, name.toUtf8())
        && X509_set_issuer_name(x509, subject) == 1
        && ASN1_TIME_set(X509_getm_notBefore(x509), notBefore.toSecsSinceEpoch()) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(x509), notBefore.addYears(1).toSecsSinceEpoch())
            != nullptr
        && X509_set_pubkey(x509, key) == 1 && addExtensions(x509)
        && X509_sign(x509, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : CertificatePointer();
}

/// A BMPString (PKCS #9, 5.5.1) holds no character beyond 16 bits.
QByteArray friendlyName(QString name)
{
    for (QChar &character : name) {
        if (character.isSurrogate()) {
            character = u'?';
        }
    }
    return name.toUtf8();
}

QByteArray makePkcs12(const QString &name, const Secret &passphrase, EVP_PKEY *key,
                      X509 *certificate)
{
    const OpenSslPointer<PKCS12, PKCS12_free> file(
        PKCS12_create(passphrase.constData(), friendlyName(name).constData(), key, certificate,
                      nullptr, NID_aes_256_cbc, NID_aes_256_cbc, passphraseIterations, -1, 0));
    if (!file
        || PKCS12_set_mac(file.get(), passphrase.constData(), -1, nullptr, 0, passphraseIterations,
                          EVP_sha256())
            != 1) {
        return {};
    }
    unsigned char *data = nullptr;
    const int size = i2d_PKCS12(file.get(), &data);
    const QByteArray bytes(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return bytes;
}

} // namespace

Result<TrialIdentity> createTrialIdentity(const QString &name, const QByteArray &passphrase,
                                          const QDateTime &notBefore)
{
    return createTrialIdentity(name, Secret(passphrase), notBefore);
}

Result<TrialIdentity> createTrialIdentity(const QString &name, const Secret &passphrase,
                                          const QDateTime &notBefore)
{
    const Result<QString> checked = checkedName(name);
    if (!checked) {
        return checked.error();
    }
    if (passphrase.isEmpty() || passphrase.contains('\0')) {
        return Error::invalid(TrialIdentities::tr(
            "The passphrase of the identity is empty or holds a NUL character."));
    }
    if (!notBefore.isValid()) {
        return Error::invalid(TrialIdentities::tr("The first day of the identity is not valid."));
    }
    const KeyPointer key(EVP_EC_gen("P-256"));
    const CertificatePointer certificate =
        key ? makeCertificate(checked.value(), key.get(), notBefore) : CertificatePointer();
    const QByteArray pkcs12 = certificate
        ? makePkcs12(checked.value(), passphrase, key.get(), certificate.get())
        : QByteArray();
    if (pkcs12.isEmpty()) {
        return Error::failed(
            TrialIdentities::tr("The identity could not be made (%1).").arg(lastOpenSslError()));
    }
    const Result<Certificate> read = Certificate::fromDer(derOf(certificate.get()));
    if (!read) {
        return read.error();
    }
    return TrialIdentity{pkcs12, read.value().toPem()};
}
