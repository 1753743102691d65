#include "trustoutput.h"

#include "model/digest.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

class Output
{
    Q_DECLARE_TR_FUNCTIONS(TrustInspectCommand)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject certificateToJson(const Certificate &certificate)
{
    return {{QStringLiteral("subject"), certificate.subjectName()},
            {QStringLiteral("organisation"), certificate.subjectOrganisation()},
            {QStringLiteral("issuer"), certificate.issuerName()},
            {QStringLiteral("serialNumber"), toHex(certificate.serialNumber())},
            {QStringLiteral("notBefore"), timeText(certificate.notBefore())},
            {QStringLiteral("notAfter"), timeText(certificate.notAfter())},
            {QStringLiteral("selfSigned"), certificate.isSelfSigned()},
            {QStringLiteral("trial"), certificate.isTrial()},
            {QStringLiteral("permitsSigning"), certificate.permitsSigning()},
            {QStringLiteral("fingerprint"), toHex(certificate.fingerprint())}};
}

QJsonArray certificatesToJson(const QList<Certificate> &certificates)
{
    QJsonArray array;
    for (const Certificate &certificate : certificates) {
        array.append(certificateToJson(certificate));
    }
    return array;
}

QJsonObject standingToJson(const ServiceStanding &standing)
{
    return {{QStringLiteral("type"), standing.typeUri},
            {QStringLiteral("status"), standing.statusUri},
            {QStringLiteral("since"), timeText(standing.since)},
            {QStringLiteral("usages"), QJsonArray::fromStringList(standing.usageUris)}};
}

QJsonObject serviceToJson(const TrustedService &service)
{
    QJsonObject object = standingToJson(
        {service.typeUri, service.statusUri, service.statusSince, service.usageUris});
    QJsonArray history;
    for (const ServiceStanding &past : service.history) {
        history.append(standingToJson(past));
    }
    object.insert(QStringLiteral("provider"), service.providerName);
    object.insert(QStringLiteral("name"), service.serviceName);
    object.insert(QStringLiteral("history"), history);
    object.insert(QStringLiteral("certificates"), certificatesToJson(service.certificates));
    return object;
}

/// As if the signer were confirmed: what the list would vouch for.
qsizetype anchorCount(TrustedList list, TrustPurpose purpose, const QDateTime &at)
{
    list.signerExpected = true;
    return anchorsFor(list, purpose, at).size();
}

QJsonObject anchorsToJson(const TrustedList &list, const QDateTime &at)
{
    return {{QStringLiteral("signing"), anchorCount(list, TrustPurpose::Signing, at)},
            {QStringLiteral("timestamping"), anchorCount(list, TrustPurpose::Timestamping, at)},
            {QStringLiteral("ocsp"), anchorCount(list, TrustPurpose::Ocsp, at)}};
}

QJsonObject signerToJson(const TrustedList &list)
{
    QJsonObject signer = certificateToJson(list.signer);
    signer.insert(QStringLiteral("expected"), list.signerExpected);
    signer.insert(QStringLiteral("pem"), QString::fromLatin1(list.signer.toPem()));
    return signer;
}

/// The last part of an address, which is what tells it apart.
QString shortUri(const QString &uri)
{
    for (const char *marker : {"/Svctype/", "/Svcstatus/"}) {
        const QLatin1String text(marker);
        if (const qsizetype place = uri.indexOf(text); place >= 0) {
            return uri.mid(place + text.size());
        }
    }
    return uri;
}

void printService(Terminal &terminal, const TrustedService &service)
{
    terminal.line({});
    terminal.line(visibleText(service.providerName) + QStringLiteral(" · ")
                  + visibleText(service.serviceName));
    terminal.line(QStringLiteral("  %1 · %2 · %3")
                      .arg(visibleText(shortUri(service.typeUri)),
                           visibleText(shortUri(service.statusUri)),
                           timeText(service.statusSince)));
    for (const Certificate &certificate : service.certificates) {
        terminal.line(
            QStringLiteral("  %1 · SHA-256 %2")
                .arg(visibleText(certificate.subjectName()), toHex(certificate.fingerprint())));
    }
}

} // namespace

QJsonObject toJson(const TrustedList &list, const QDateTime &at)
{
    QJsonArray services;
    for (const TrustedService &service : list.services) {
        services.append(serviceToJson(service));
    }
    return {{QStringLiteral("kind"), QStringLiteral("trusted-list")},
            {QStringLiteral("territory"), list.territory},
            {QStringLiteral("operator"), list.operatorName},
            {QStringLiteral("version"), list.version},
            {QStringLiteral("sequenceNumber"), list.sequenceNumber},
            {QStringLiteral("issued"), timeText(list.issued)},
            {QStringLiteral("nextUpdate"), timeText(list.nextUpdate)},
            {QStringLiteral("signatureVerified"), list.signatureVerified},
            {QStringLiteral("usable"), list.isUsable()},
            {QStringLiteral("signer"), signerToJson(list)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(concernsAbout(list, at))},
            {QStringLiteral("anchors"), anchorsToJson(list, at)},
            {QStringLiteral("services"), services}};
}

QJsonObject toJson(const QList<Certificate> &certificates)
{
    return {{QStringLiteral("kind"), QStringLiteral("certificates")},
            {QStringLiteral("certificates"), certificatesToJson(certificates)}};
}

void printTrustedList(Terminal &terminal, const TrustedList &list, const QDateTime &at)
{
    terminal.line(Output::tr("Trusted list of %1 (%2), number %3")
                      .arg(visibleText(list.operatorName), visibleText(list.territory))
                      .arg(list.sequenceNumber));
    terminal.line(
        Output::tr("Issued: %1, to be replaced by: %2")
            .arg(timeText(list.issued),
                 list.nextUpdate.isValid() ? timeText(list.nextUpdate) : Output::tr("closed")));
    terminal.line(
        Output::tr("Signature: right, by %1, SHA-256 %2")
            .arg(visibleText(list.signer.subjectName()), toHex(list.signer.fingerprint())));
    terminal.line(list.signerExpected
                      ? Output::tr("The signer is one you named.")
                      : Output::tr("You have not named this signer: compare the fingerprint with "
                                   "the one that the publisher states."));
    for (const QString &concern : concernsAbout(list, at)) {
        terminal.line(Output::tr("Warning: %1").arg(concern));
    }
    terminal.line(Output::tr("Certificates that count now: %1 for signatures, %2 for timestamps, "
                             "%3 for revocation answers")
                      .arg(anchorCount(list, TrustPurpose::Signing, at))
                      .arg(anchorCount(list, TrustPurpose::Timestamping, at))
                      .arg(anchorCount(list, TrustPurpose::Ocsp, at)));
    for (const TrustedService &service : list.services) {
        printService(terminal, service);
    }
}

void printCertificates(Terminal &terminal, const QList<Certificate> &certificates)
{
    for (const Certificate &certificate : certificates) {
        terminal.line(visibleText(certificate.subjectName()));
        terminal.line(Output::tr("  Issued by: %1").arg(visibleText(certificate.issuerName())));
        terminal.line(
            Output::tr("  Valid: %1 to %2")
                .arg(timeText(certificate.notBefore()), timeText(certificate.notAfter())));
        terminal.line(QStringLiteral("  SHA-256: ") + toHex(certificate.fingerprint()));
    }
}
