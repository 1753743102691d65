#include "trustcommand.h"

#include "context.h"
#include "files.h"
#include "trustoptions.h"
#include "trustoutput.h"

namespace {

constexpr qint64 maximumTrustBytes = 64 * 1024 * 1024;

const QString optionSigner = QStringLiteral("signer");

Result<ExitStatus> inspectList(Context &context, const QByteArray &bytes)
{
    QList<Certificate> signers;
    for (const QString &path : context.values(optionSigner)) {
        const auto certificates = readCertificateFile(path);
        if (!certificates) {
            return certificates.error();
        }
        signers += certificates.value();
    }
    const auto list = readTrustedList(bytes, signers);
    if (!list) {
        return list.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    context.print([&] { return toJson(list.value(), now); },
                  [&](Terminal &terminal) { printTrustedList(terminal, list.value(), now); });
    const bool otherSigner = context.isSet(optionSigner) && !list.value().signerExpected;
    return otherSigner ? ExitStatus::AnswerIsNo : ExitStatus::Done;
}

} // namespace

QString TrustInspectCommand::name() const
{
    return QStringLiteral("trust inspect");
}

QString TrustInspectCommand::synopsis() const
{
    return QStringLiteral("FILE.xml|CERTS [--signer CERT]…");
}

QString TrustInspectCommand::summary() const
{
    return tr("Shows what a trusted list or a file of certificates holds; status 1 if the list is "
              "not signed by a signer you name.");
}

QList<QCommandLineOption> TrustInspectCommand::options() const
{
    return {{optionSigner, tr("Certificate that the list must be signed with; may be repeated."),
             QStringLiteral("CERT")}};
}

Result<ExitStatus> TrustInspectCommand::run(Context &context) const
{
    const auto bytes = readInputFile(context.argument(0), maximumTrustBytes);
    if (!bytes) {
        return bytes.error();
    }
    if (looksLikeTrustedList(bytes.value())) {
        return inspectList(context, bytes.value());
    }
    const auto certificates = readCertificateFile(context.argument(0));
    if (!certificates) {
        return certificates.error();
    }
    context.print(
        [&certificates] { return toJson(certificates.value()); },
        [&certificates](Terminal &terminal) { printCertificates(terminal, certificates.value()); });
    return ExitStatus::Done;
}
