#include "trustoptions.h"

#include "context.h"
#include "files.h"
#include "model/signing/systemtrust.h"

#include <QCoreApplication>

namespace {

constexpr qint64 maximumTrustBytes = 64 * 1024 * 1024;

const QString optionTrust = QStringLiteral("trust");
const QString optionTrustedList = QStringLiteral("trusted-list");
const QString optionTrustedListSigner = QStringLiteral("trusted-list-signer");
const QString optionSystemTrust = QStringLiteral("system-trust");

class Trust
{
    Q_DECLARE_TR_FUNCTIONS(TrustOptions)
};

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, path + QStringLiteral(": ") + error.message};
}

/// Certificates that count for every purpose.
void addEverywhere(const QList<Certificate> &certificates, TrustSources &sources)
{
    sources.anchors += certificates;
    sources.timestampAnchors += certificates;
    sources.ocspAnchors += certificates;
}

Result<QList<Certificate>> readCertificateFiles(const QStringList &paths)
{
    QList<Certificate> all;
    for (const QString &path : paths) {
        const auto certificates = readCertificateFile(path);
        if (!certificates) {
            return certificates.error();
        }
        all += certificates.value();
    }
    return all;
}

Result<void> addTrustedList(const QString &path, const QList<Certificate> &signers,
                            const QDateTime &at, TrustSources &sources)
{
    const auto bytes = readInputFile(path, maximumTrustBytes);
    if (!bytes) {
        return bytes.error();
    }
    const auto list = readTrustedList(bytes.value(), signers);
    if (!list) {
        return inFile(path, list.error());
    }
    if (!list.value().isUsable()) {
        return inFile(path, unexpectedSigner(list.value()));
    }
    for (const QString &concern : concernsAbout(list.value(), at)) {
        Terminal::warning(path + QStringLiteral(": ") + concern);
    }
    sources.anchors += anchorsFor(list.value(), TrustPurpose::Signing, at);
    sources.timestampAnchors += anchorsFor(list.value(), TrustPurpose::Timestamping, at);
    sources.ocspAnchors += anchorsFor(list.value(), TrustPurpose::Ocsp, at);
    return {};
}

} // namespace

QList<QCommandLineOption> trustOptions()
{
    return {{optionTrust,
             Trust::tr("Certificates to trust, PEM, DER or PKCS#7; may be repeated, and only what "
                       "is named counts."),
             QStringLiteral("CERTS")},
            {optionTrustedList,
             Trust::tr("Trusted list (ETSI TS 119 612) whose services to trust; may be repeated."),
             QStringLiteral("FILE.xml")},
            {optionTrustedListSigner,
             Trust::tr("Certificate of a trusted list's signer; may be repeated."),
             QStringLiteral("CERT")},
            {optionSystemTrust,
             Trust::tr("Trust the certificates that this computer trusts for connections.")}};
}

QString trustSynopsis()
{
    return QStringLiteral("[--trust CERTS]… [--trusted-list FILE.xml]… "
                          "[--trusted-list-signer CERT]… [--system-trust]");
}

QStringList trustInputs(const Context &context)
{
    return context.values(optionTrust) + context.values(optionTrustedList)
        + context.values(optionTrustedListSigner);
}

Result<QList<Certificate>> readCertificateFile(const QString &path)
{
    const auto bytes = readInputFile(path, maximumTrustBytes);
    if (!bytes) {
        return bytes.error();
    }
    auto certificates = Certificate::readCertificates(bytes.value());
    if (!certificates) {
        return inFile(path, certificates.error());
    }
    return certificates;
}

Result<TrustSources> readTrustSources(const Context &context, const QDateTime &at)
{
    TrustSources sources;
    const auto named = readCertificateFiles(context.values(optionTrust));
    if (!named) {
        return named.error();
    }
    addEverywhere(named.value(), sources);
    if (context.isSet(optionSystemTrust)) {
        const auto system = systemCertificates();
        if (!system) {
            return system.error();
        }
        addEverywhere(system.value(), sources);
    }
    const auto signers = readCertificateFiles(context.values(optionTrustedListSigner));
    if (!signers) {
        return signers.error();
    }
    for (const QString &path : context.values(optionTrustedList)) {
        if (const auto added = addTrustedList(path, signers.value(), at, sources); !added) {
            return added.error();
        }
    }
    return sources;
}
