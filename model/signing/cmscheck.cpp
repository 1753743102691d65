#include "cmscheck.h"

#include "cmsform.h"
#include "cmsparts.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace {

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

/// The one signer of a detached signature; null otherwise.
CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    const bool detached = content != nullptr && *content == nullptr;
    return detached ? onlySignerOf(cms, NID_pkcs7_data) : nullptr;
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
    const EVP_MD *digest = digestAlgorithmOf(info);
    if (digest == nullptr) {
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Cms::tr("The signature uses an unknown digest algorithm."));
    }
    if (!namesSignerExactly(info, signer) || !namesItsAlgorithm(info, signer, digest)) {
        return malformed();
    }
    const bool hasAttributes = CMS_signed_get_attr_count(info) > 0;
    if (hasAttributes) {
        if (!signsContentType(info, NID_pkcs7_data)) {
            return malformed();
        }
        if (!signsDigest(info, digestOfParts(digest, input.before, input.after))) {
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
    if (!isStrongDigest(digest) || !isStrongKey(X509_get0_pubkey(signer))) {
        return {Indication::Indeterminate, QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"),
                Trust::Unfit,
                Cms::tr("The signature uses a key or a digest algorithm that is no longer safe.")};
    }
    return passed();
}

/// PAdES demands DER (ETSI EN 319 142-1, 6.2.1); the old kind has always been written in other
/// ways, too, and is not trusted then.
Finding looseForm(const CmsInput &input)
{
    if (input.requireSigningCertificate) {
        return malformed();
    }
    return {Indication::Indeterminate, QStringLiteral("SIG_CONSTRAINTS_FAILURE"), Trust::Unfit,
            Cms::tr("The signature value is not written in the strict form, so that parts of it "
                    "could be changed without being noticed.")};
}

Finding checkSigner(CmsCheck &check, CMS_SignerInfo *info, STACK_OF(X509) * certificates,
                    const CmsInput &input)
{
    X509 *signer = findSignerOf(info, certificates);
    if (signer == nullptr) {
        // PAdES requires it; without it nothing proves that the document is the signed one.
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Cms::tr("The signature does not contain its certificate."));
    }
    if (const Result<Certificate> read = Certificate::fromDer(derOf(signer))) {
        check.signer = read.value();
    }
    const Finding verified = verify(info, signer, input);
    if (verified.indication == Indication::TotalFailed) {
        return verified;
    }
    if (!hasStrictForm(input.contents)) {
        return looseForm(input);
    }
    if (!verified.passed()) {
        return verified;
    }
    check.namesItsCertificate = namesSignerByAttribute(info, signer, certificates);
    if (check.namesItsCertificate) {
        return passed();
    }
    const bool present = hasSignedAttribute(info, NID_id_smime_aa_signingCertificateV2);
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
    qsizetype size = 0;
    const CmsPointer cms = parsePaddedCms(input.contents, size);
    CMS_SignerInfo *info = cms ? onlySigner(cms.get()) : nullptr;
    if (info != nullptr) {
        const CertificatesPointer certificates(CMS_get1_certs(cms.get()));
        check.embedded = certificatesOf(certificates.get());
        if (sk_X509_num(certificates.get()) <= maximumCmsCertificates) {
            check.finding = checkSigner(check, info, certificates.get(), input);
        }
    }
    ERR_clear_error();
    return check;
}
