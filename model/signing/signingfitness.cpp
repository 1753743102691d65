#include "signingfitness.h"

#include "certificatedetails.h"
#include "datetexts.h"

#include <QCoreApplication>

namespace {

constexpr qint64 daysBeforeExpiry = 60;
// What the BSI (TR-02102-1) and the SOG-IS list ask of RSA beyond 2025.
constexpr int recommendedRsaBits = 3000;

class Signers
{
    Q_DECLARE_TR_FUNCTIONS(Signer)
};

QString expiryWarning(const Certificate &certificate, const QDateTime &at)
{
    const int days = static_cast<int>(at.daysTo(certificate.notAfter()));
    return days == 0
        ? Signers::tr("The certificate of \"%1\" expires today. Ask its issuer for a new one.")
              .arg(certificate.subjectName())
        : Signers::tr("The certificate of \"%1\" expires in %n day(s), on %2. Ask its issuer for "
                      "a new one in time.",
                      nullptr, days)
              .arg(certificate.subjectName(), DateTexts::date(certificate.notAfter()));
}

} // namespace

Result<void> checkFitForSigning(const Certificate &certificate, const QDateTime &at)
{
    if (!certificate.permitsSigning()) {
        return Error::invalid(Signers::tr("The certificate of \"%1\" is not meant for signing "
                                          "documents. Choose another identity.")
                                  .arg(certificate.subjectName()));
    }
    if (!detailsOf(certificate).usableKey) {
        return Error::invalid(
            Signers::tr("The key of \"%1\" is too weak or of an unknown kind. RSA with 2048 bits "
                        "or more, P-256, P-384 and P-521 work. Choose another identity.")
                .arg(certificate.subjectName()));
    }
    if (at > certificate.notAfter()) {
        return Error::invalid(
            Signers::tr("The certificate of \"%1\" expired on %2 (it was valid from "
                        "%3). Choose another identity.")
                .arg(certificate.subjectName(), DateTexts::date(certificate.notAfter()),
                     DateTexts::date(certificate.notBefore())));
    }
    if (at < certificate.notBefore()) {
        return Error::invalid(Signers::tr("The certificate of \"%1\" is valid only from %2 to %3. "
                                          "Check the clock or choose another identity.")
                                  .arg(certificate.subjectName(),
                                       DateTexts::date(certificate.notBefore()),
                                       DateTexts::date(certificate.notAfter())));
    }
    return {};
}

QList<SigningWarning> signingWarnings(const Certificate &certificate, const QDateTime &at)
{
    const CertificateDetails details = detailsOf(certificate);
    QList<SigningWarning> warnings;
    if (at <= certificate.notAfter() && at.daysTo(certificate.notAfter()) <= daysBeforeExpiry) {
        warnings.append({QStringLiteral("expires-soon"), expiryWarning(certificate, at)});
    }
    if (certificate.isTrial()) {
        warnings.append({QStringLiteral("trial"),
                         Signers::tr("This is a trial identity: whoever receives what is signed "
                                     "with it cannot trust it.")});
    }
    if (details.isRsa && details.keyBits < recommendedRsaBits) {
        warnings.append({QStringLiteral("short-key"),
                         Signers::tr("The RSA key has %1 bits. Ask for one with 3072 bits or for "
                                     "an elliptic curve: shorter ones are no longer recommended.")
                             .arg(details.keyBits)});
    }
    if (!details.permitsContentCommitment) {
        warnings.append(
            {QStringLiteral("no-content-commitment"),
             Signers::tr("The certificate is not meant for commitments to content "
                         "(non-repudiation). A recipient who expects that may refuse it.")});
    }
    return warnings;
}
