#include "revocationsources.h"

#include "cmsparts.h"

#include <openssl/rsa.h>

namespace {

/// The digest of RSA-PSS; SHA-1 where it names none.
const EVP_MD *pssDigest(const X509_ALGOR *algorithm)
{
    int type = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE) {
        return nullptr;
    }
    const OpenSslPointer<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free> parameters(
        static_cast<RSA_PSS_PARAMS *>(ASN1_item_unpack(static_cast<const ASN1_STRING *>(value),
                                                       ASN1_ITEM_rptr(RSA_PSS_PARAMS))));
    if (!parameters || parameters->hashAlgorithm == nullptr) {
        return nullptr;
    }
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, parameters->hashAlgorithm);
    return EVP_get_digestbyobj(object);
}

} // namespace

bool isIssuedBy(X509 *certificate, X509 *issuer)
{
    return X509_check_issued(issuer, certificate) == X509_V_OK
        && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

bool isStrongSignature(const X509_ALGOR *algorithm, const X509 *signer)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    if (!isStrongKey(X509_get0_pubkey(signer))) {
        return false;
    }
    if (nid == NID_ED25519 || nid == NID_ED448) {
        return true;
    }
    int digestNid = NID_undef;
    OBJ_find_sigid_algs(nid, &digestNid, nullptr);
    const EVP_MD *digest =
        nid == NID_rsassaPss ? pssDigest(algorithm) : EVP_get_digestbynid(digestNid);
    return digest != nullptr && isStrongDigest(digest);
}

bool provesGood(const Revocation &revocation, const RevocationQuestion &question,
                const SourceQuality &quality)
{
    constexpr qint64 freshSeconds = qint64(24) * 60 * 60; // where the source sets no end
    if (!quality.strong || !revocation.thisUpdate.isValid()) {
        return false;
    }
    const QDateTime end = revocation.nextUpdate.isValid()
        ? revocation.nextUpdate
        : revocation.thisUpdate.addSecs(freshSeconds);
    // Issuers may forget certificates that have expired (ETSI EN 319 102-1, 5.2.5.4).
    const QDateTime expiry = timeOf(X509_get0_notAfter(question.certificate));
    const bool remembered = expiry >= revocation.thisUpdate
        || (quality.keepsExpiredSince.isValid() && quality.keepsExpiredSince <= expiry);
    return end >= question.at && remembered;
}
