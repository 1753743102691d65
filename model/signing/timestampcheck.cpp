#include "timestampcheck.h"

#include "cmsparts.h"
#include "timestamptoken.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace {

class Timestamps
{
    Q_DECLARE_TR_FUNCTIONS(TimestampCheck)
};

Finding failed(const QString &subIndication, const QString &explanation)
{
    return {Indication::TotalFailed, subIndication, Trust::None, explanation};
}

Finding unfit(const QString &subIndication, const QString &explanation)
{
    return {Indication::Indeterminate, subIndication, Trust::Unfit, explanation};
}

Finding malformed()
{
    return failed(QStringLiteral("FORMAT_FAILURE"),
                  Timestamps::tr("The timestamp is damaged or not of the expected form."));
}

Finding unsafe()
{
    return unfit(QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"),
                 Timestamps::tr("The timestamp uses a key or a digest algorithm that is no longer "
                                "safe, so it proves no time."));
}

/// Whether the token names the certificate that it is to be checked with. SHA-1 still binds the two
/// well enough, since nobody can make a second certificate for a given hash.
Finding checkBinding(const TimestampToken &token, X509 *signer)
{
    CMS_SignerInfo *info = token.signer;
    STACK_OF(X509) *certificates = token.certificates.get();
    const bool hasNew = hasSignedAttribute(info, NID_id_smime_aa_signingCertificateV2);
    const bool hasOld = hasSignedAttribute(info, NID_id_smime_aa_signingCertificate);
    const bool matches = (hasNew || hasOld)
        && (!hasNew || namesSignerByAttribute(info, signer, certificates))
        && (!hasOld || namesSignerByOldAttribute(info, signer, certificates));
    if (!matches) {
        return failed(QStringLiteral("FORMAT_FAILURE"),
                      Timestamps::tr("The timestamp does not say which certificate it was made "
                                     "with, or names another one."));
    }
    const QString remark = hasNew
        ? QString()
        : Timestamps::tr("The timestamp names its certificate in an old way, by SHA-1; that is "
                         "still safe enough.");
    return {Indication::TotalPassed, {}, Trust::None, remark};
}

Finding checkSignature(const TimestampToken &token, X509 *signer)
{
    const EVP_MD *digest = digestAlgorithmOf(token.signer);
    if (digest == nullptr || !signsContentType(token.signer, NID_id_smime_ct_TSTInfo)
        || !namesSignerExactly(token.signer, signer)
        || !namesItsAlgorithm(token.signer, signer, digest)) {
        return malformed();
    }
    if (!signsDigest(token.signer, digestOfParts(digest, token.content, {}))) {
        return failed(QStringLiteral("HASH_FAILURE"),
                      Timestamps::tr("The timestamp was changed after it had been made."));
    }
    CMS_SignerInfo_set1_signer_cert(token.signer, signer);
    if (CMS_SignerInfo_verify(token.signer) != 1) {
        return failed(
            QStringLiteral("SIG_CRYPTO_FAILURE"),
            Timestamps::tr("The timestamp was not made with the key of its certificate."));
    }
    if (!isStrongDigest(digest) || !isStrongKey(X509_get0_pubkey(signer))) {
        return unsafe();
    }
    return checkBinding(token, signer);
}

Finding checkImprint(const TimestampToken &token, QByteArrayView first, QByteArrayView second)
{
    const EVP_MD *algorithm = token.imprintAlgorithm();
    if (algorithm == nullptr) {
        return unsafe();
    }
    const QByteArray digest = digestOfParts(algorithm, first, second);
    if (digest.isEmpty() || digest != token.imprint()) {
        return failed(QStringLiteral("HASH_FAILURE"),
                      Timestamps::tr("The timestamp was made for other bytes than these."));
    }
    return {Indication::TotalPassed, {}, Trust::None, {}};
}

} // namespace

Finding checkAuthority(const TimestampToken &token)
{
    X509 *signer = findSignerOf(token.signer, token.certificates.get());
    if (signer == nullptr) {
        return {Indication::Indeterminate, QStringLiteral("NO_SIGNING_CERTIFICATE_FOUND"),
                Trust::UnknownIssuer,
                Timestamps::tr("The timestamp does not contain the certificate of its authority.")};
    }
    const Finding signature = checkSignature(token, signer);
    if (!signature.passed()) {
        return signature;
    }
    const Certificate authority = token.authority();
    if (!authority.permitsTimestamping()) {
        return unfit(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"),
                     Timestamps::tr("The certificate of \"%1\" is not meant for timestamps.")
                         .arg(authority.subjectName()));
    }
    return signature;
}

TimestampCheck checkTimestamp(const QByteArray &token, bool padded, QByteArrayView first,
                              QByteArrayView second)
{
    TimestampCheck check;
    check.finding = malformed();
    if (const std::optional<TimestampToken> parts = parseToken(token, padded)) {
        check.time = parts->time();
        check.accuracyMilliseconds = parts->accuracyMilliseconds();
        check.embedded = certificatesOf(parts->certificates.get());
        check.authority = parts->authority();
        check.finding = checkImprint(*parts, first, second);
        if (check.finding.passed()) {
            check.finding = checkAuthority(*parts);
        }
    }
    ERR_clear_error();
    return check;
}
