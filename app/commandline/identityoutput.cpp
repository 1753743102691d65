#include "identityoutput.h"

#include "model/digest.h"
#include "model/signing/certificatedetails.h"
#include "model/signing/signingfitness.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

class IdentityTexts
{
    Q_DECLARE_TR_FUNCTIONS(IdentityOutput)
};

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// What the token says about its PIN: ok, low, last, locked or none.
QString pinState(const Token &token)
{
    if (token.pinMissing) {
        return QStringLiteral("none");
    }
    if (token.pinLocked) {
        return QStringLiteral("locked");
    }
    if (token.pinFinalTry) {
        return QStringLiteral("last");
    }
    return token.pinCountLow ? QStringLiteral("low") : QStringLiteral("ok");
}

QString pinInWords(const Token &token)
{
    const QString state = pinState(token);
    if (state == QLatin1String("none")) {
        return IdentityTexts::tr("No PIN has been set yet.");
    }
    if (state == QLatin1String("locked")) {
        return IdentityTexts::tr("The PIN is locked after too many wrong ones.");
    }
    if (state == QLatin1String("last")) {
        return IdentityTexts::tr("Only one try is left for the PIN.");
    }
    return state == QLatin1String("low")
        ? IdentityTexts::tr("A wrong PIN was entered; few tries may be left.")
        : QString();
}

QJsonObject certificateToJson(const Certificate &certificate, const QDateTime &now)
{
    return {{QStringLiteral("subject"), certificate.subjectName()},
            {QStringLiteral("organisation"), certificate.subjectOrganisation()},
            {QStringLiteral("issuer"), certificate.issuerName()},
            {QStringLiteral("serialNumber"), toHex(certificate.serialNumber())},
            {QStringLiteral("fingerprint"), toHex(certificate.fingerprint())},
            {QStringLiteral("notBefore"), moment(certificate.notBefore())},
            {QStringLiteral("notAfter"), moment(certificate.notAfter())},
            {QStringLiteral("daysLeft"), now.daysTo(certificate.notAfter())},
            {QStringLiteral("permitsSigning"), certificate.permitsSigning()}};
}

QJsonObject tokenToJson(const Token &token)
{
    return {{QStringLiteral("label"), token.label},
            {QStringLiteral("serial"), token.serial},
            {QStringLiteral("manufacturer"), token.manufacturer},
            {QStringLiteral("model"), token.model},
            {QStringLiteral("pin"), pinState(token)},
            {QStringLiteral("pinPad"), token.hasPinPad}};
}

QJsonArray warningsToJson(const QList<SigningWarning> &warnings)
{
    QJsonArray array;
    for (const SigningWarning &warning : warnings) {
        array.append(QJsonObject{{QStringLiteral("id"), warning.id},
                                 {QStringLiteral("text"), warning.text}});
    }
    return array;
}

void printToken(Terminal &terminal, const TokenCertificate &entry)
{
    terminal.line(IdentityTexts::tr("Token: %1 (%2), serial number %3")
                      .arg(visibleText(entry.token.label), visibleText(entry.token.manufacturer),
                           visibleText(entry.token.serial)));
    if (const QString words = pinInWords(entry.token); !words.isEmpty()) {
        terminal.line(words);
    }
    terminal.line(visibleText(toString(uriOf(entry))));
}

void printValidity(Terminal &terminal, const Certificate &certificate, const QDateTime &now)
{
    terminal.line(
        IdentityTexts::tr("Valid from %1 to %2 (%n day(s) left)", nullptr,
                          static_cast<int>(qMax<qint64>(0, now.daysTo(certificate.notAfter()))))
            .arg(moment(certificate.notBefore()), moment(certificate.notAfter())));
}

} // namespace

QJsonObject toJson(const TokenCertificate &entry, const QDateTime &now)
{
    QJsonObject object = certificateToJson(entry.certificate, now);
    object.insert(QStringLiteral("token"), entry.token.label);
    object.insert(QStringLiteral("serial"), entry.token.serial);
    object.insert(QStringLiteral("object"), entry.label);
    object.insert(QStringLiteral("id"), toHex(entry.id));
    object.insert(QStringLiteral("uri"), toString(uriOf(entry)));
    object.insert(QStringLiteral("pin"), pinState(entry.token));
    object.insert(QStringLiteral("pinPad"), entry.token.hasPinPad);
    return object;
}

void print(Terminal &terminal, const TokenCertificate &entry, const QDateTime &now)
{
    terminal.line(IdentityTexts::tr("%1, issued by %2")
                      .arg(visibleText(entry.certificate.subjectName()),
                           visibleText(entry.certificate.issuerName())));
    printValidity(terminal, entry.certificate, now);
    if (!entry.certificate.permitsSigning()) {
        terminal.line(IdentityTexts::tr("Not meant for signing documents"));
    }
    printToken(terminal, entry);
}

QJsonObject toJson(const ShownIdentity &identity, const QDateTime &now)
{
    const CertificateDetails details = detailsOf(identity.certificate);
    const auto fit = checkFitForSigning(identity.certificate, now);
    QJsonArray chain;
    for (const Certificate &issuer : identity.chain) {
        chain.append(certificateToJson(issuer, now));
    }
    QJsonObject object = certificateToJson(identity.certificate, now);
    object.insert(QStringLiteral("key"), details.keyKind);
    object.insert(QStringLiteral("usages"), QJsonArray::fromStringList(details.usages));
    object.insert(QStringLiteral("selfSigned"), identity.certificate.isSelfSigned());
    object.insert(QStringLiteral("trial"), identity.certificate.isTrial());
    object.insert(QStringLiteral("usable"), static_cast<bool>(fit));
    object.insert(QStringLiteral("reason"), fit ? QString() : fit.error().message);
    object.insert(QStringLiteral("warnings"),
                  warningsToJson(signingWarnings(identity.certificate, now)));
    object.insert(QStringLiteral("chain"), chain);
    if (identity.place) {
        object.insert(QStringLiteral("token"), tokenToJson(identity.place->token));
        object.insert(QStringLiteral("uri"), toString(uriOf(*identity.place)));
    }
    return object;
}

void print(Terminal &terminal, const ShownIdentity &identity, const QDateTime &now)
{
    const Certificate &own = identity.certificate;
    const CertificateDetails details = detailsOf(own);
    terminal.line(IdentityTexts::tr("Holder: %1").arg(visibleText(own.subjectName())));
    if (!own.subjectOrganisation().isEmpty()) {
        terminal.line(
            IdentityTexts::tr("Organisation: %1").arg(visibleText(own.subjectOrganisation())));
    }
    terminal.line(own.isSelfSigned()
                      ? IdentityTexts::tr("Issuer: none, self-signed")
                      : IdentityTexts::tr("Issuer: %1").arg(visibleText(own.issuerName())));
    for (const Certificate &issuer : identity.chain) {
        terminal.line(
            IdentityTexts::tr("  %1, issued by %2")
                .arg(visibleText(issuer.subjectName()), visibleText(issuer.issuerName())));
    }
    printValidity(terminal, own, now);
    terminal.line(IdentityTexts::tr("Key: %1").arg(details.keyKind));
    terminal.line(IdentityTexts::tr("Meant for: %1")
                      .arg(details.usages.isEmpty() ? IdentityTexts::tr("nothing is said")
                                                    : details.usages.join(QStringLiteral(", "))));
    terminal.line(IdentityTexts::tr("SHA-256 fingerprint: %1").arg(toHex(own.fingerprint())));
    if (identity.place) {
        printToken(terminal, *identity.place);
    }
    for (const SigningWarning &warning : signingWarnings(own, now)) {
        terminal.line(IdentityTexts::tr("Note: %1").arg(visibleText(warning.text)));
    }
    const auto fit = checkFitForSigning(own, now);
    terminal.line(fit ? IdentityTexts::tr("Can be used for signing")
                      : IdentityTexts::tr("Cannot be used for signing: %1")
                            .arg(visibleText(fit.error().message)));
}
