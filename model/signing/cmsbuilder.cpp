#include "cmsbuilder.h"

#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/err.h>

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

/// OpenSSL's own signing always adds signing-time, which PAdES baseline forbids; so it only lays
/// out the structure.
CMS_SignerInfo *addSigner(CMS_ContentInfo *cms, X509 *certificate, const QByteArray &digest,
                          const Signer &signer)
{
    const EVP_MD *algorithm = digestOf(signer.digestAlgorithm());
    // The public key stands in for the private one, which may not leave its token and is not needed
    // here.
    CMS_SignerInfo *info =
        CMS_add1_signer(cms, certificate, X509_get0_pubkey(certificate), algorithm,
                        CMS_PARTIAL | CMS_CADES | CMS_NOSMIMECAP | CMS_BINARY);
    const bool complete = info != nullptr
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
            == 1
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       digest.constData(), static_cast<int>(digest.size()))
            == 1;
    return complete ? info : nullptr;
}

bool addChain(CMS_ContentInfo *cms, const Signer &signer)
{
    return std::ranges::all_of(signer.chain(), [&](const Certificate &certificate) {
        const bool unwanted = certificate.isSelfSigned() || certificate == signer.certificate();
        const CertificatePointer x509 = parseCertificate(certificate.der());
        return unwanted || (x509 && CMS_add1_cert(cms, x509.get()) == 1);
    });
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
    CMS_SignerInfo *info = addSigner(cms.get(), certificate.get(), digest, signer);
    if (info == nullptr || !addChain(cms.get(), signer)) {
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
