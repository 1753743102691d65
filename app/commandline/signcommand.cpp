#include "signcommand.h"

#include "context.h"
#include "files.h"
#include "model/digest.h"
#include "model/sealing/countersign.h"
#include "optionnames.h"
#include "proofoptions.h"
#include "reportfile.h"
#include "signeroption.h"
#include "values.h"

namespace {

/// The field of --field, else the first one that is still open.
Result<SignatureRole> fieldOf(const Context &context, const QByteArray &pdf)
{
    if (const auto id = context.given(optionField)) {
        return signatureRoleFromArgument(*id);
    }
    const auto open = openSignatureRoles(pdf);
    if (!open) {
        return open.error();
    }
    if (open.value().isEmpty()) {
        return Error::invalid(SignCommand::tr(
            "The PDF has no free field for a signature of this program: it was made "
            "without a seal, or everybody has signed it."));
    }
    return open.value().first();
}

Result<QByteArray> sign(const Context &context, const QByteArray &pdf, const ProofChoice &proofs,
                        const Signer &signer)
{
    const auto role = fieldOf(context, pdf);
    if (!role) {
        return role.error();
    }
    CounterSignature request;
    request.role = role.value();
    request.reason = context.value(optionReason);
    request.place = context.value(optionLocation);
    request.level = proofs.level;
    request.proofs = proofs.sources;
    return counterSign(pdf, request, signer);
}

Result<void> checkOptions(const Context &context)
{
    if (context.isSet(optionSign)) {
        return {};
    }
    if (!context.isSet(optionLevel)) {
        return Error::invalid(SignCommand::tr(
            "Say who signs (--sign), or to which level the seal is to be raised (--level)."));
    }
    for (const QString &option : {optionField, optionReason, optionLocation}) {
        if (context.isSet(option)) {
            return Error::invalid(
                SignCommand::tr("--%1 belongs to a new signature and needs --sign.").arg(option));
        }
    }
    return {};
}

} // namespace

QString SignCommand::name() const
{
    return QStringLiteral("sign");
}

QString SignCommand::synopsis() const
{
    return QStringLiteral("IN.pdf OUT.pdf [--sign IDENTITY.p12 --passphrase-file F] "
                          "[--field issuer|reviewer|approver] [--level …] …");
}

QString SignCommand::summary() const
{
    return tr("Counter-signs a sealed report with --sign; without it, raises the level of its "
              "seal.");
}

QList<QCommandLineOption> SignCommand::options() const
{
    return signerOptions() + proofOptions()
        + QList<QCommandLineOption>{
            {optionField, tr("Field to sign; else the first one that nobody has signed yet."),
             QStringLiteral("issuer|reviewer|approver")},
            {optionReason, tr("Reason of the signature."), QStringLiteral("T")},
            {optionLocation, tr("Place of the signature."), QStringLiteral("T")},
            {optionForce, tr("Overwrite an existing file.")}};
}

Result<ExitStatus> SignCommand::run(Context &context) const
{
    if (auto possible = checkOptions(context); !possible) {
        return possible.error();
    }
    const QString input = context.argument(0);
    const QString output = context.argument(1);
    const QStringList inputs = QStringList{input} + signerInputs(context) + proofInputs(context);
    if (auto allowed = context.checkOutput(output, inputs); !allowed) {
        return allowed.error();
    }
    const auto proofs = readProofOptions(context);
    if (!proofs) {
        return proofs.error();
    }
    const auto pdf = readInputFile(input, maximumReportBytes);
    if (!pdf) {
        return pdf.error();
    }
    const auto signer = signerOf(context);
    if (!signer) {
        return signer.error();
    }
    const auto result = signer.value() != nullptr
        ? sign(context, pdf.value(), proofs.value(), *signer.value())
        : raiseLevel(pdf.value(), proofs.value().level, proofs.value().sources);
    if (!result) {
        return result.error();
    }
    if (auto written = writeOutputFile(output, result.value(), context.overwrites()); !written) {
        return written.error();
    }
    const QString digest = toHex(sha256(result.value()));
    const QString level = toId(proofs.value().level);
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), output},
                               {QStringLiteral("sha256"), digest},
                               {QStringLiteral("level"), level},
                               {QStringLiteral("signed"), signer.value() != nullptr}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("Signed report (%1): %2").arg(level, visibleText(output)));
            terminal.line(tr("SHA-256 of the file: %1").arg(digest));
        });
    return ExitStatus::Done;
}
