#include "trustoptions.h"

#include "context.h"
#include "files.h"
#include "model/signing/systemtrust.h"
#include "model/trustlist/trustedlist.h"

#include <QCoreApplication>

namespace {

constexpr qint64 maximumTrustBytes = 64 * 1024 * 1024;

const QString optionTrust = QStringLiteral("trust");
const QString optionTrustedList = QStringLiteral("trusted-list");
const QString optionTrustedListSigner = QStringLiteral("trusted-list-signer");
const QString optionSystemTrust = QStringLiteral("system-trust");

class TrustTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrustOptions)
};

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, path + QStringLiteral(": ") + error.message};
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
                            ValidationOptions &options)
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
    for (const QString &concern : concernsAbout(list.value(), options.at)) {
        Terminal::warning(path + QStringLiteral(": ") + concern);
    }
    options.listed += listedAnchors(list.value(), TrustPurpose::Signing);
    options.listedForTimestamps += listedAnchors(list.value(), TrustPurpose::Timestamping);
    return {};
}

} // namespace

QList<QCommandLineOption> trustOptions()
{
    return {
        {optionTrust,
         TrustTexts::tr("Certificates to trust, PEM, DER or PKCS#7; may be repeated, and only what "
                        "is named counts."),
         QStringLiteral("CERTS")},
        {optionTrustedList,
         TrustTexts::tr("Trusted list (ETSI TS 119 612) whose services to trust; may be repeated."),
         QStringLiteral("FILE.xml")},
        {optionTrustedListSigner,
         TrustTexts::tr("Certificate of a trusted list's signer; may be repeated."),
         QStringLiteral("CERT")},
        {optionSystemTrust,
         TrustTexts::tr("Trust the certificates that this computer trusts for connections.")}};
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

Result<void> readTrustSources(const Context &context, ValidationOptions &options)
{
    const auto named = readCertificateFiles(context.values(optionTrust));
    if (!named) {
        return named.error();
    }
    options.anchors += named.value();
    if (context.isSet(optionSystemTrust)) {
        const auto system = systemCertificates();
        if (!system) {
            return system.error();
        }
        options.anchors += system.value();
    }
    const auto signers = readCertificateFiles(context.values(optionTrustedListSigner));
    if (!signers) {
        return signers.error();
    }
    for (const QString &path : context.values(optionTrustedList)) {
        if (const auto added = addTrustedList(path, signers.value(), options); !added) {
            return added.error();
        }
    }
    return {};
}
