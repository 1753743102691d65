#include "cmscheck.h"

#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ess.h>

#include <algorithm>

namespace {

constexpr int maximumCertificates = 64;

class Cms
{
    Q_DECLARE_TR_FUNCTIONS(CmsCheck)
};

Finding failed(const QString &subIndication, const QString &explanation)
{
    return {Indication::TotalFailed, subIndication, Trust::None, explanation};
}

Finding malformed()
{
    return failed(QStringLiteral("FORMAT_FAILURE"),
                  Cms::tr("The signature value is damaged or not of the expected form."));
}

Finding passed()
{
    return {Indication::TotalPassed, {}, Trust::None, {}};
}

CmsPointer parse(const QByteArray &contents)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(contents.constData());
    const unsigned char *end = begin;
    CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &end, static_cast<long>(contents.size())));
    if (!cms) {
        return cms;
    }
    const QByteArrayView padding = QByteArrayView(contents).sliced(end - begin);
    const bool onlyZeros = std::ranges::all_of(padding, [](char c) { return c == '\0'; });
    return onlyZeros ? std::move(cms) : CmsPointer();
}

/// The one signer of a detached signature; null otherwise.
CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed
        || OBJ_obj2nid(CMS_get0_eContentType(cms)) != NID_pkcs7_data) {
        return nullptr;
    }
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    const bool detached = content != nullptr && *content == nullptr;
    return detached && sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0)
                                                           : nullptr;
}

X509 *findSigner(CMS_SignerInfo *info, STACK_OF(X509) * certificates)
{
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        if (CMS_SignerInfo_cert_cmp(info, sk_X509_value(certificates, i)) == 0) {
            return sk_X509_value(certificates, i);
        }
    }
    return nullptr;
}

const EVP_MD *digestAlgorithm(CMS_SignerInfo *info)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return EVP_get_digestbyobj(object);
}

bool isStrong(const EVP_MD *digest)
{
    const int nid = EVP_MD_get_type(digest);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

/// A signed attribute that occurs once with one value; null otherwise.
void *signedAttribute(CMS_SignerInfo *info, int nid, int type)
{
    constexpr int onlyOne = -3;
    return CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), onlyOne, type);
}

bool contentTypeIsData(CMS_SignerInfo *info)
{
    const auto *type = static_cast<const ASN1_OBJECT *>(
        signedAttribute(info, NID_pkcs9_contentType, V_ASN1_OBJECT));
    return type != nullptr && OBJ_obj2nid(type) == NID_pkcs7_data;
}

bool digestMatches(CMS_SignerInfo *info, const QByteArray &digest)
{
    const auto *value = static_cast<const ASN1_OCTET_STRING *>(
        signedAttribute(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING));
    return value != nullptr && !digest.isEmpty()
        && digest
        == QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                          ASN1_STRING_length(value));
}

bool namesCertificate(CMS_SignerInfo *info, X509 *signer, STACK_OF(X509) * certificates)
{
    const auto *value = static_cast<const ASN1_STRING *>(
        signedAttribute(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE));
    if (value == nullptr) {
        return false;
    }
    const unsigned char *data = ASN1_STRING_get0_data(value);
    const OpenSslPointer<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> attribute(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &data, ASN1_STRING_length(value)));
    const OpenSslPointer<STACK_OF(X509), freeCertificates> chain(X509_chain_up_ref(certificates));
    if (!attribute || !chain || X509_up_ref(signer) != 1) {
        return false;
    }
    sk_X509_unshift(chain.get(), signer); // the first one must be the signer's
    return OSSL_ESS_check_signing_certs(nullptr, attribute.get(), chain.get(), 1) == 1;
}

/// The old form without signed attributes: the signature is over the document itself.
bool verifiesDirectly(CMS_SignerInfo *info, X509 *signer, const EVP_MD *digest,
                      const CmsInput &input)
{
    const DigestPointer context(EVP_MD_CTX_new());
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(info);
    return context
        && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, X509_get0_pubkey(signer))
        == 1
        && EVP_DigestVerifyUpdate(context.get(), input.before.data(),
                                  static_cast<size_t>(input.before.size()))
        == 1
        && EVP_DigestVerifyUpdate(context.get(), input.after.data(),
                                  static_cast<size_t>(input.after.size()))
        == 1
        && EVP_DigestVerifyFinal(context.get(), ASN1_STRING_get0_data(value),
                                 static_cast<size_t>(ASN1_STRING_length(value)))
        == 1;
}

Finding verify(CMS_SignerInfo *info, X509 *signer, const CmsInput &input)
{
    const EVP_MD *digest = digestAlgorithm(info);
    if (digest == nullptr) {
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Cms::tr("The signature uses an unknown digest algorithm."));
    }
    const bool hasAttributes = CMS_signed_get_attr_count(info) > 0;
    if (hasAttributes) {
        if (!contentTypeIsData(info)) {
            return malformed();
        }
        if (!digestMatches(info, digestOfParts(digest, input.before, input.after))) {
            return failed(QStringLiteral("HASH_FAILURE"),
                          Cms::tr("The document was changed after it had been signed."));
        }
    }
    CMS_SignerInfo_set1_signer_cert(info, signer);
    const bool right = hasAttributes ? CMS_SignerInfo_verify(info) == 1
                                     : verifiesDirectly(info, signer, digest, input);
    if (!right) {
        return failed(QStringLiteral("SIG_CRYPTO_FAILURE"),
                      Cms::tr("The signature was not made with the key of its certificate."));
    }
    if (!isStrong(digest) || !isStrongKey(X509_get0_pubkey(signer))) {
        return {Indication::Indeterminate, QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"),
                Trust::Unfit,
                Cms::tr("The signature uses a key or a digest algorithm that is no longer safe.")};
    }
    return passed();
}

Finding checkSigner(CmsCheck &check, CMS_SignerInfo *info, STACK_OF(X509) * certificates,
                    const CmsInput &input)
{
    X509 *signer = findSigner(info, certificates);
    if (signer == nullptr) {
        // PAdES requires it; without it nothing proves that the document is the signed one.
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Cms::tr("The signature does not contain its certificate."));
    }
    if (const Result<Certificate> read = Certificate::fromDer(derOf(signer))) {
        check.signer = read.value();
    }
    const Finding verified = verify(info, signer, input);
    if (!verified.passed()) {
        return verified;
    }
    check.namesItsCertificate = namesCertificate(info, signer, certificates);
    if (check.namesItsCertificate) {
        return passed();
    }
    const bool present =
        CMS_signed_get_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, -1) >= 0;
    if (present || input.requireSigningCertificate) {
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Cms::tr("The signature does not say which certificate it was made with."));
    }
    return {
        Indication::Indeterminate, QStringLiteral("SIG_CONSTRAINTS_FAILURE"), Trust::Unfit,
        Cms::tr(
            "The signature is of an old kind that does not bind the certificate of its signer.")};
}

} // namespace

CmsCheck checkCms(const CmsInput &input)
{
    CmsCheck check;
    check.finding = malformed();
    const CmsPointer cms = parse(input.contents);
    CMS_SignerInfo *info = cms ? onlySigner(cms.get()) : nullptr;
    if (info != nullptr) {
        const CertificatesPointer certificates(CMS_get1_certs(cms.get()));
        const int count = certificates ? sk_X509_num(certificates.get()) : 0;
        for (int i = 0; i < std::min(count, maximumCertificates); ++i) {
            const QByteArray der = derOf(sk_X509_value(certificates.get(), i));
            if (const Result<Certificate> read = Certificate::fromDer(der)) {
                check.embedded.append(read.value());
            }
        }
        check.finding = count <= maximumCertificates
            ? checkSigner(check, info, certificates.get(), input)
            : malformed();
    }
    ERR_clear_error();
    return check;
}
