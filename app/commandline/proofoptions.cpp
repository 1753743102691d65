#include "proofoptions.h"

#include "context.h"
#include "files.h"
#include "model/signing/networkclient.h"
#include "optionnames.h"
#include "trustoptions.h"
#include "values.h"

#include <QCoreApplication>

namespace {

constexpr qint64 maximumListBytes = 64 * 1024 * 1024;

const QString optionTimestampUrl = QStringLiteral("timestamp-url");
const QString optionIssuers = QStringLiteral("issuers");

const QStringList knownLevels{toId(PadesLevel::BB), toId(PadesLevel::BT), toId(PadesLevel::BLT),
                              toId(PadesLevel::BLTA)};

class ProofTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProofOptions)
};

Result<QList<QByteArray>> readFiles(const QStringList &paths)
{
    QList<QByteArray> contents;
    for (const QString &path : paths) {
        auto bytes = readInputFile(path, maximumListBytes);
        if (!bytes) {
            return bytes.error();
        }
        contents.append(std::move(bytes).value());
    }
    return contents;
}

Result<QUrl> timestampServerOf(const Context &context)
{
    const QString text = context.value(optionTimestampUrl);
    const QUrl url(text, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return Error::invalid(
            ProofTexts::tr("\"%1\" is no address of a timestamp server (http:// or https://).")
                .arg(text));
    }
    return url;
}

Result<void> readSources(const Context &context, ProofSources &sources)
{
    auto crls = readFiles(context.values(optionCrl));
    if (!crls) {
        return crls.error();
    }
    auto responses = readFiles(context.values(optionOcsp));
    if (!responses) {
        return responses.error();
    }
    sources.crls = std::move(crls).value();
    sources.ocspResponses = std::move(responses).value();
    for (const QString &path : context.values(optionIssuers)) {
        const auto certificates = readCertificateFile(path);
        if (!certificates) {
            return certificates.error();
        }
        sources.certificates += certificates.value();
    }
    return {};
}

} // namespace

QList<QCommandLineOption> proofOptions()
{
    return {
        {optionLevel,
         ProofTexts::tr("Level of the seal, B-B unless given: B-T adds a timestamp, B-LT what it "
                        "takes to verify it later, B-LTA a timestamp over all of that. B-LT asks "
                        "the addresses that the certificates name."),
         QStringLiteral("B-B|B-T|B-LT|B-LTA")},
        {optionTimestampUrl, ProofTexts::tr("Timestamp server (RFC 3161) for B-T and above."),
         QStringLiteral("URL")},
        {optionCrl,
         ProofTexts::tr("Revocation list to use before any is fetched; may be repeated."),
         QStringLiteral("FILE")},
        {optionOcsp, ProofTexts::tr("OCSP response to use before any is fetched; may be repeated."),
         QStringLiteral("FILE")},
        {optionIssuers,
         ProofTexts::tr("Certificates of issuers, up to the root, that complete the chain."),
         QStringLiteral("CERTS.pem")}};
}

QStringList proofInputs(const Context &context)
{
    return context.values(optionCrl) + context.values(optionOcsp) + context.values(optionIssuers);
}

Result<ProofChoice> readProofOptions(const Context &context)
{
    ProofChoice choice;
    if (const auto id = context.given(optionLevel)) {
        const auto level = padesLevelFromId(*id);
        if (!level) {
            return unknownValue(ProofTexts::tr("signature level"), *id, knownLevels);
        }
        choice.level = *level;
    }
    const bool needsServer = choice.level != PadesLevel::BB;
    if (needsServer != context.isSet(optionTimestampUrl)) {
        return Error::invalid(
            needsServer
                ? ProofTexts::tr("--level %1 needs a timestamp server: --timestamp-url URL.")
                      .arg(toId(choice.level))
                : ProofTexts::tr("--timestamp-url needs --level B-T, B-LT or B-LTA."));
    }
    if (!needsServer) {
        return choice;
    }
    const auto server = timestampServerOf(context);
    if (!server) {
        return server.error();
    }
    if (const auto read = readSources(context, choice.sources); !read) {
        return read.error();
    }
    choice.web = std::make_unique<NetworkClient>();
    choice.sources.web = choice.web.get();
    choice.sources.timestampServer = server.value();
    return choice;
}
