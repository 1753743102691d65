#include "cmsparts.h"

#include "signaturealgorithm.h"

#include <openssl/ess.h>

#include <algorithm>

namespace {

/// The certificates with the signer's first, as checking the attribute expects them.
CertificatesPointer signerFirst(X509 *signer, STACK_OF(X509) * certificates)
{
    CertificatesPointer chain(X509_chain_up_ref(certificates));
    if (!chain || X509_up_ref(signer) != 1) {
        return {};
    }
    sk_X509_unshift(chain.get(), signer);
    return chain;
}

QByteArray derOf(const X509_NAME *name)
{
    const unsigned char *data = nullptr;
    size_t size = 0;
    const bool read = name != nullptr && X509_NAME_get0_der(name, &data, &size) == 1;
    return read ? QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
                : QByteArray();
}

} // namespace

CmsPointer parsePaddedCms(const QByteArray &contents, qsizetype &size)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(contents.constData());
    const unsigned char *end = begin;
    CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &end, static_cast<long>(contents.size())));
    size = end - begin;
    if (!cms) {
        return cms;
    }
    const QByteArrayView padding = QByteArrayView(contents).sliced(size);
    const bool onlyZeros = std::ranges::all_of(padding, [](char c) { return c == '\0'; });
    return onlyZeros ? std::move(cms) : CmsPointer();
}

CMS_SignerInfo *onlySignerOf(CMS_ContentInfo *cms, int contentType)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed
        || OBJ_obj2nid(CMS_get0_eContentType(cms)) != contentType) {
        return nullptr;
    }
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

QList<Certificate> certificatesOf(const STACK_OF(X509) * certificates)
{
    QList<Certificate> list;
    for (int i = 0; i < std::min(sk_X509_num(certificates), maximumCmsCertificates); ++i) {
        if (auto read = Certificate::fromDer(derOf(sk_X509_value(certificates, i)))) {
            list.append(std::move(read).value());
        }
    }
    return list;
}

X509 *findSignerOf(CMS_SignerInfo *info, STACK_OF(X509) * certificates)
{
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        if (CMS_SignerInfo_cert_cmp(info, sk_X509_value(certificates, i)) == 0) {
            return sk_X509_value(certificates, i);
        }
    }
    return nullptr;
}

bool namesSignerExactly(CMS_SignerInfo *info, X509 *signer)
{
    X509_NAME *issuer = nullptr;
    return CMS_SignerInfo_get0_signer_id(info, nullptr, &issuer, nullptr) == 1
        && (issuer == nullptr // named by its key
            || derOf(issuer) == derOf(X509_get_issuer_name(signer)));
}

bool namesItsAlgorithm(CMS_SignerInfo *info, X509 *signer, const EVP_MD *digest)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    return isSignatureAlgorithm(algorithm, X509_get0_pubkey(signer), digest);
}

const EVP_MD *digestAlgorithmOf(CMS_SignerInfo *info)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return EVP_get_digestbyobj(object);
}

bool isStrongDigest(const EVP_MD *digest)
{
    const int nid = EVP_MD_get_type(digest);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

void *signedAttributeOf(CMS_SignerInfo *info, int nid, int type)
{
    constexpr int onlyOne = -3;
    return CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), onlyOne, type);
}

bool signsContentType(CMS_SignerInfo *info, int contentType)
{
    const auto *type = static_cast<const ASN1_OBJECT *>(
        signedAttributeOf(info, NID_pkcs9_contentType, V_ASN1_OBJECT));
    return type != nullptr && OBJ_obj2nid(type) == contentType;
}

bool signsDigest(CMS_SignerInfo *info, const QByteArray &digest)
{
    const auto *value = static_cast<const ASN1_OCTET_STRING *>(
        signedAttributeOf(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING));
    return value != nullptr && !digest.isEmpty()
        && digest
        == QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                          ASN1_STRING_length(value));
}

bool hasSignedAttribute(const CMS_SignerInfo *info, int nid)
{
    return CMS_signed_get_attr_by_NID(info, nid, -1) >= 0;
}

bool namesSignerByAttribute(CMS_SignerInfo *info, X509 *signer, STACK_OF(X509) * certificates)
{
    const auto *value = static_cast<const ASN1_STRING *>(
        signedAttributeOf(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE));
    if (value == nullptr) {
        return false;
    }
    const unsigned char *data = ASN1_STRING_get0_data(value);
    const OpenSslPointer<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> attribute(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &data, ASN1_STRING_length(value)));
    const CertificatesPointer chain = signerFirst(signer, certificates);
    return attribute && chain
        && OSSL_ESS_check_signing_certs(nullptr, attribute.get(), chain.get(), 1) == 1;
}

bool namesSignerByOldAttribute(CMS_SignerInfo *info, X509 *signer, STACK_OF(X509) * certificates)
{
    const auto *value = static_cast<const ASN1_STRING *>(
        signedAttributeOf(info, NID_id_smime_aa_signingCertificate, V_ASN1_SEQUENCE));
    if (value == nullptr) {
        return false;
    }
    const unsigned char *data = ASN1_STRING_get0_data(value);
    const OpenSslPointer<ESS_SIGNING_CERT, ESS_SIGNING_CERT_free> attribute(
        d2i_ESS_SIGNING_CERT(nullptr, &data, ASN1_STRING_length(value)));
    const CertificatesPointer chain = signerFirst(signer, certificates);
    return attribute && chain
        && OSSL_ESS_check_signing_certs(attribute.get(), nullptr, chain.get(), 1) == 1;
}
