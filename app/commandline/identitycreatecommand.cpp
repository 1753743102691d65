#include "identitycreatecommand.h"

#include "context.h"
#include "files.h"
#include "model/digest.h"
#include "model/signing/certificate.h"
#include "model/signing/trialidentity.h"
#include "optionnames.h"
#include "passphrase.h"

#include <QDateTime>
#include <QFile>

namespace {

const QString optionName = QStringLiteral("name");
const QString optionCertificate = QStringLiteral("certificate");

/// Both files or none: the outputs are checked before the first is written.
Result<void> writeIdentity(const Context &context, const TrialIdentity &identity)
{
    const bool force = context.isSet(optionForce);
    const auto certificatePath = context.given(optionCertificate);
    if (certificatePath) {
        if (auto written = writeOutputFile(*certificatePath, identity.certificatePem, force);
            !written) {
            return written;
        }
    }
    auto written =
        writeOutputFile(context.argument(0), identity.pkcs12, force, FileAccess::OwnerOnly);
    if (!written && certificatePath) {
        QFile::remove(*certificatePath);
    }
    return written;
}

Result<void> checkOutputs(const Context &context)
{
    const bool force = context.isSet(optionForce);
    if (auto allowed = checkOutputFile(context.argument(0), force); !allowed) {
        return allowed;
    }
    const auto certificatePath = context.given(optionCertificate);
    return certificatePath ? checkOutputFile(*certificatePath, force) : Result<void>();
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
