#include "cmsbuilder.h"

#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ess.h>

#include <algorithm>

namespace {

class Builder
{
    Q_DECLARE_TR_FUNCTIONS(CmsBuilder)
};

Error openSslFailure()
{
    return Error::failed(
        Builder::tr("The signature could not be assembled (%1).").arg(lastOpenSslError()));
}

QByteArray derOf(const X509_ATTRIBUTE *attribute)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509_ATTRIBUTE(attribute, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

QByteArray derLength(qsizetype length)
{
    if (length < 0x80) {
        return QByteArray(1, static_cast<char>(length));
    }
    QByteArray digits;
    for (; length > 0; length >>= 8) {
        digits.prepend(static_cast<char>(length & 0xFF));
    }
    return static_cast<char>(0x80 | digits.size()) + digits;
}

/// The DER of the SET OF attributes, which is what is signed (RFC 5652, 5.4).
QByteArray signedAttributes(const CMS_SignerInfo *signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        attributes.append(derOf(CMS_signed_get_attr(signer, i)));
    }
    std::ranges::sort(attributes);
    const QByteArray content = attributes.join();
    return char(V_ASN1_SET | V_ASN1_CONSTRUCTED) + derLength(content.size()) + content;
}

/// The certificates that go with the signer's.
CertificatesPointer chainOf(const Signer &signer)
{
    CertificatesPointer chain(sk_X509_new_null());
    for (const Certificate &certificate : signer.chain()) {
        CertificatePointer x509 = parseCertificate(certificate.der());
        if (x509 && !certificate.isSelfSigned() && certificate != signer.certificate()) {
            sk_X509_push(chain.get(), x509.release());
        }
    }
    return chain;
}

/// signing-certificate-v2 (RFC 5035) over all certificates that the CMS holds: the others are part
/// of no signature, so a changed one could otherwise only be told from a missing issuer.
bool addSigningCertificates(CMS_SignerInfo *info, X509 *certificate, const EVP_MD *algorithm,
                            const STACK_OF(X509) * chain)
{
    const OpenSslPointer<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> attribute(
        OSSL_ESS_signing_cert_v2_new_init(algorithm, certificate, chain, 1));
    unsigned char *data = nullptr;
    const int size = attribute ? i2d_ESS_SIGNING_CERT_V2(attribute.get(), &data) : -1;
    const bool added = size > 0
        && CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                       data, size)
            == 1;
    OPENSSL_free(data);
    return added;
}

/// OpenSSL's own signing always adds signing-time, which PAdES baseline forbids; so it only lays
/// out the structure.
CMS_SignerInfo *addSigner(CMS_ContentInfo *cms, X509 *certificate, const QByteArray &digest,
                          const Signer &signer, const STACK_OF(X509) * chain)
{
    const EVP_MD *algorithm = digestOf(signer.digestAlgorithm());
    // The public key stands in for the private one, which may not leave its token and is not needed
    // here.
    CMS_SignerInfo *info = CMS_add1_signer(cms, certificate, X509_get0_pubkey(certificate),
                                           algorithm, CMS_PARTIAL | CMS_NOSMIMECAP | CMS_BINARY);
    const bool complete = info != nullptr
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
            == 1
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       digest.constData(), static_cast<int>(digest.size()))
            == 1
        && addSigningCertificates(info, certificate, algorithm, chain);
    return complete ? info : nullptr;
}

bool addChain(CMS_ContentInfo *cms, const STACK_OF(X509) * chain)
{
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        if (CMS_add1_cert(cms, sk_X509_value(chain, i)) != 1) {
            return false;
        }
    }
    return true;
}

bool setSignature(CMS_SignerInfo *info, const QByteArray &signature)
{
    return ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature.constData(),
                           static_cast<int>(signature.size()))
        == 1;
}

Result<void> addTimestamp(CMS_SignerInfo *info, const QByteArray &signature,
                          const StampSignature &stamp)
{
    const Result<QByteArray> token = stamp(signature);
    if (!token) {
        return token.error();
    }
    const bool added = CMS_unsigned_add1_attr_by_NID(info, NID_id_smime_aa_timeStampToken,
                                                     V_ASN1_SEQUENCE, token.value().constData(),
                                                     static_cast<int>(token.value().size()))
        == 1;
    return added ? Result<void>() : openSslFailure();
}

Result<QByteArray> encoded(CMS_ContentInfo *cms)
{
    unsigned char *data = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &data);
    if (size <= 0) {
        return openSslFailure();
    }
    const QByteArray der(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    return der;
}

} // namespace

Result<QByteArray> buildCms(const QByteArray &digest, const Signer &signer,
                            const StampSignature &stamp)
{
    const CertificatePointer certificate = parseCertificate(signer.certificate().der());
    const CmsPointer cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    if (!certificate || !cms || digest.isEmpty()) {
        return openSslFailure();
    }
    const CertificatesPointer chain = chainOf(signer);
    CMS_SignerInfo *info = addSigner(cms.get(), certificate.get(), digest, signer, chain.get());
    if (info == nullptr || !addChain(cms.get(), chain.get())) {
        return openSslFailure();
    }
    const Result<QByteArray> signature = signer.sign(signedAttributes(info));
    if (!signature) {
        return signature.error();
    }
    if (!setSignature(info, signature.value())) {
        return openSslFailure();
    }
    if (stamp) {
        if (const Result<void> stamped = addTimestamp(info, signature.value(), stamp); !stamped) {
            return stamped.error();
        }
    }
    return encoded(cms.get());
}
