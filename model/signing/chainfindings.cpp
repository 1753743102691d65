#include "chainfindings.h"

#include "datetexts.h"

#include <QCoreApplication>

#include <openssl/x509_vfy.h>

namespace {

class Chain
{
    Q_DECLARE_TR_FUNCTIONS(CertificateChain)
};

Finding indeterminate(const QString &subIndication, Trust trust, const QString &explanation)
{
    return {Indication::Indeterminate, subIndication, trust, explanation};
}

} // namespace

Finding unknownIssuer()
{
    return indeterminate(
        QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND"), Trust::UnknownIssuer,
        Chain::tr("The issuer of the signer's certificate is not among the trusted "
                  "certificates."));
}

Finding issuerListedForOtherTimes()
{
    return indeterminate(
        QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND"), Trust::UnknownIssuer,
        Chain::tr("A trusted list names the issuer of the signer's certificate, but vouches for it "
                  "at other times only. What counts is the time of a timestamp, or else the time "
                  "of this verification."));
}

Finding findingFor(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return unknownIssuer();
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return indeterminate(
            QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"), Trust::Unfit,
            Chain::tr("A certificate uses keys or algorithms that are no longer safe."));
    default:
        return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                             Chain::tr("A certificate breaks the rules for certificates (%1).")
                                 .arg(QString::fromLatin1(X509_verify_cert_error_string(error))));
    }
}

Finding revokedFinding(const Certificate &certificate, const QDateTime &time, bool isSigner)
{
    const QString explanation = time.isValid()
        ? Chain::tr("The certificate of \"%1\" was revoked on %2.")
              .arg(certificate.subjectName(), DateTexts::date(time))
        : Chain::tr("The certificate of \"%1\" was revoked.").arg(certificate.subjectName());
    return indeterminate(isSigner ? QStringLiteral("REVOKED_NO_POE")
                                  : QStringLiteral("REVOKED_CA_NO_POE"),
                         Trust::Revoked, explanation);
}

QString noteOnLaterRevocation(const Certificate &certificate, const QDateTime &time)
{
    return Chain::tr("The certificate of \"%1\" was revoked on %2, after it had been used here; "
                     "that does not matter for this signature.")
        .arg(certificate.subjectName(), DateTexts::date(time));
}

Finding judgeTime(const Certificate &certificate, const QDateTime &at)
{
    if (!certificate.notBefore().isValid() || !certificate.notAfter().isValid()) {
        return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                             Chain::tr("The certificate of \"%1\" does not tell when it is valid.")
                                 .arg(certificate.subjectName()));
    }
    if (at > certificate.notAfter()) {
        return indeterminate(
            QStringLiteral("OUT_OF_BOUNDS_NO_POE"), Trust::Expired,
            Chain::tr("The certificate of \"%1\" expired on %2, and no timestamp "
                      "proves that the signature is older.")
                .arg(certificate.subjectName(), DateTexts::date(certificate.notAfter())));
    }
    if (at < certificate.notBefore()) {
        return indeterminate(
            QStringLiteral("NOT_YET_VALID"), Trust::NotYetValid,
            Chain::tr("The certificate of \"%1\" is valid only from %2.")
                .arg(certificate.subjectName(), DateTexts::date(certificate.notBefore())));
    }
    return {Indication::TotalPassed, {}, Trust::Trusted, {}};
}

Finding judgePurpose(const Certificate &certificate, CertificatePurpose purpose)
{
    const bool fit = purpose == CertificatePurpose::Signing ? certificate.permitsSigning()
                                                            : certificate.permitsTimestamping();
    if (fit) {
        return {Indication::TotalPassed, {}, Trust::Trusted, {}};
    }
    const QString explanation = purpose == CertificatePurpose::Signing
        ? Chain::tr("The certificate of \"%1\" is not meant for signing documents.")
        : Chain::tr("The certificate of \"%1\" is not meant for timestamps.");
    return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                         explanation.arg(certificate.subjectName()));
}
