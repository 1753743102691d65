#include "identitycreatecommand.h"

#include "context.h"
#include "files.h"
#include "model/digest.h"
#include "model/signing/certificate.h"
#include "model/signing/trialidentity.h"
#include "model/storage/stagedfile.h"
#include "optionnames.h"
#include "passphrase.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace {

const QString optionName = QStringLiteral("name");
const QString optionCertificate = QStringLiteral("certificate");

/// The key is readable by its owner alone from its first byte on.
Result<StagedFile> stageKey(const QString &path, const QByteArray &pkcs12)
{
    auto staged = StagedFile::beside(canonicalPath(path));
    if (!staged) {
        return staged;
    }
    QFile file(staged.value().path());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(pkcs12) == pkcs12.size() && file.flush();
    return written ? std::move(staged) : outputError(path, file.errorString());
}

/// Both files or none: what is new is taken back when the other one fails.
Result<void> writeIdentity(const Context &context, const TrialIdentity &identity)
{
    const QString path = context.argument(0);
    auto key = stageKey(path, identity.pkcs12);
    if (!key) {
        return key.error();
    }
    const auto certificatePath = context.given(optionCertificate);
    const bool isNew = certificatePath && !QFileInfo::exists(*certificatePath);
    if (certificatePath) {
        auto written =
            writeOutputFile(*certificatePath, identity.certificatePem, context.overwrites());
        if (!written) {
            return written;
        }
    }
    auto published = key.value().publish(context.overwrites());
    if (!published && isNew) {
        QFile::remove(*certificatePath);
    }
    return published;
}

Result<void> checkOutputs(const Context &context)
{
    const QString path = context.argument(0);
    QStringList inputs;
    if (const auto passphraseFile = context.given(optionPassphraseFile)) {
        inputs.append(*passphraseFile);
    }
    if (auto allowed = context.checkOutput(path, inputs); !allowed) {
        return allowed;
    }
    const auto certificatePath = context.given(optionCertificate);
    return certificatePath ? context.checkOutput(*certificatePath, inputs + QStringList{path})
                           : Result<void>();
}

} // namespace

QString IdentityCreateCommand::name() const
{
    return QStringLiteral("identity create");
}

QString IdentityCreateCommand::synopsis() const
{
    return QStringLiteral("OUT.p12 --name N --passphrase-file F [--certificate OUT.pem]");
}

QString IdentityCreateCommand::summary() const
{
    return tr("Makes a self-signed identity for trying out sealing; nobody will trust it.");
}

QList<QCommandLineOption> IdentityCreateCommand::options() const
{
    return {{optionName, tr("Name of the person or organisation."), QStringLiteral("N")},
            {optionPassphraseFile, tr("File with the passphrase; else $CONFSEAL_PASSPHRASE."),
             QStringLiteral("F")},
            {optionCertificate, tr("Write the certificate alone to this file."),
             QStringLiteral("OUT.pem")},
            {optionForce, tr("Overwrite existing files.")}};
}

Result<ExitStatus> IdentityCreateCommand::run(Context &context) const
{
    const QString holder = context.value(optionName);
    if (holder.trimmed().isEmpty()) {
        return Error::invalid(tr("A trial identity needs a name (--name)."));
    }
    if (auto allowed = checkOutputs(context); !allowed) {
        return allowed.error();
    }
    const auto passphrase = passphraseOf(context);
    if (!passphrase) {
        return passphrase.error();
    }
    const auto identity =
        createTrialIdentity(holder, passphrase.value(), QDateTime::currentDateTimeUtc());
    if (!identity) {
        return identity.error();
    }
    const auto certificates = Certificate::readCertificates(identity.value().certificatePem);
    if (!certificates) {
        return certificates.error();
    }
    if (auto written = writeIdentity(context, identity.value()); !written) {
        return written.error();
    }
    const Certificate &certificate = certificates.value().first();
    const QString validUntil = certificate.notAfter().toUTC().toString(Qt::ISODate);
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), context.argument(0)},
                               {QStringLiteral("certificate"), context.value(optionCertificate)},
                               {QStringLiteral("name"), certificate.subjectName()},
                               {QStringLiteral("fingerprint"), toHex(certificate.fingerprint())},
                               {QStringLiteral("validUntil"), validUntil},
                               {QStringLiteral("trial"), certificate.isTrial()}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("Made the trial identity \"%1\" in \"%2\", valid until %3.")
                              .arg(visibleText(certificate.subjectName()),
                                   visibleText(context.argument(0)), validUntil));
            terminal.line(tr("It is for trying out only: whoever receives a report sealed with it "
                             "cannot trust it."));
        });
    return ExitStatus::Done;
}
