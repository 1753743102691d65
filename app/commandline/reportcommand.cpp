#include "reportcommand.h"

#include "context.h"
#include "model/workspace/reporting.h"
#include "optionnames.h"
#include "proofoptions.h"
#include "signeroption.h"
#include "values.h"

#include <QDateTime>

namespace {

const QString optionDraft = QStringLiteral("draft");
const QString optionDate = QStringLiteral("date");
const QString optionDetail = QStringLiteral("detail");
const QString optionValidUntil = QStringLiteral("valid-until");
const QString optionFunction = QStringLiteral("function");
const QString optionNumber = QStringLiteral("declaration-number");

Result<void> checkSealOptions(const Context &context)
{
    for (const QString &option : {optionLevel, optionField}) {
        if (context.isSet(option) && !context.isSet(optionSign)) {
            return Error::invalid(
                ReportCommand::tr("--%1 belongs to a seal and needs --sign.").arg(option));
        }
    }
    if (context.isSet(optionSign) && context.isSet(optionDraft)) {
        return Error::invalid(
            ReportCommand::tr("A draft is never sealed: leave out --draft or --sign."));
    }
    return {};
}

Result<ReportOptions> readOptions(const Context &context)
{
    ReportOptions options;
    options.language = context.chosenLanguage();
    options.draft = context.isSet(optionDraft);
    options.reason = context.value(optionReason);
    options.place = context.value(optionLocation);
    options.signatoryFunction = context.value(optionFunction);
    options.declarationNumber = context.value(optionNumber);
    if (const auto text = context.given(optionDetail)) {
        const auto detail =
            requireValue(reportDetailFromId(*text), ReportCommand::tr("level of detail"), *text,
                         idsOf(QList<ReportDetail>{ReportDetail::Full, ReportDetail::Summary}));
        if (!detail) {
            return detail.error();
        }
        options.detail = detail.value();
    }
    if (const auto id = context.given(optionField)) {
        const auto role = signatureRoleFromArgument(*id);
        if (!role) {
            return role.error();
        }
        options.firstSigner = role.value();
    }
    const auto date = optionalDate(optionDate, context.given(optionDate));
    if (!date) {
        return date.error();
    }
    const auto validUntil = optionalDate(optionValidUntil, context.given(optionValidUntil));
    if (!validUntil) {
        return validUntil.error();
    }
    options.date = date.value().value_or(QDate());
    options.validUntil = validUntil.value().value_or(QDate());
    return options;
}

QJsonObject reportToJson(const QString &path, const FinishedReport &report)
{
    return {{QStringLiteral("path"), path},
            {QStringLiteral("sha256"), report.sha256},
            {QStringLiteral("digest"), report.documentDigest},
            {QStringLiteral("sealed"), report.sealed},
            {QStringLiteral("level"), report.level},
            {QStringLiteral("pages"), report.pages}};
}

void printReport(Terminal &terminal, const QString &path, const FinishedReport &report)
{
    terminal.line(
        report.sealed
            ? ReportCommand::tr("Sealed report (%1): %2").arg(report.level, visibleText(path))
            : ReportCommand::tr("Report without a seal: %1").arg(visibleText(path)));
    terminal.line(ReportCommand::tr("Pages: %1").arg(report.pages));
    terminal.line(ReportCommand::tr("SHA-256 of the file: %1").arg(report.sha256));
    terminal.line(ReportCommand::tr("Digest of the assessment: %1").arg(report.documentDigest));
}

} // namespace

QString ReportCommand::name() const
{
    return QStringLiteral("report");
}

QString ReportCommand::synopsis() const
{
    return QStringLiteral(
        "UUID OUT.pdf [--draft] [--sign IDENTITY.p12|pkcs11:… --passphrase-file F] …");
}

QString ReportCommand::summary() const
{
    return tr("Makes the PDF report of an assessment, and seals it with --sign.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    const QList<QCommandLineOption> own{
        {optionDraft, tr("Mark every page as a draft; the assessment may be incomplete.")},
        {optionDate, tr("Date of the report; else $SOURCE_DATE_EPOCH, else today."),
         QStringLiteral("DATE")},
        {optionValidUntil, tr("Last day on which the report holds; else one year on."),
         QStringLiteral("DATE")},
        {optionDetail, tr("Whether the pages show all texts; else full."),
         QStringLiteral("full|summary")},
        {optionReason, tr("Reason of the signature."), QStringLiteral("T")},
        {optionLocation, tr("Place of the declaration."), QStringLiteral("T")},
        {optionFunction, tr("Function of the signatory."), QStringLiteral("T")},
        {optionNumber, tr("Number of the declaration; else one is made."), QStringLiteral("T")},
        {optionField,
         tr("Whose field is sealed first, the issuer's unless given; others sign afterwards with "
            "\"sign\"."),
         QStringLiteral("issuer|reviewer|approver")},
        {optionForce, tr("Overwrite an existing file.")},
    };
    return own + signerOptions() + proofOptions();
}

Result<ExitStatus> ReportCommand::run(Context &context) const
{
    if (auto possible = checkSealOptions(context); !possible) {
        return possible.error();
    }
    const QString path = context.argument(1);
    if (auto allowed = context.checkOutput(path, signerInputs(context) + proofInputs(context));
        !allowed) {
        return allowed.error();
    }
    auto options = readOptions(context);
    if (!options) {
        return options.error();
    }
    const auto signer = signerOf(context);
    if (!signer) {
        return signer.error();
    }
    options.value().signer = signer.value().get();
    const auto proofs = readProofOptions(context);
    if (!proofs) {
        return proofs.error();
    }
    options.value().level = proofs.value().level;
    options.value().proofs = proofs.value().sources;
    // The workspace keeps what is sealed; anything else only reads it.
    const auto workspace =
        signer.value() == nullptr ? context.openForReading() : context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const QString uuid = context.argument(0);
    const auto report = makeReport(*workspace.value(), uuid, options.value());
    if (!report) {
        return report.error();
    }
    const QString signerName =
        signer.value() == nullptr ? QString() : signer.value()->certificate().subjectName();
    auto saved = saveReport(*workspace.value(), uuid, report.value(), signerName, path,
                            context.overwrites());
    if (!saved) {
        return saved.error();
    }
    context.print([&] { return reportToJson(path, report.value()); },
                  [&](Terminal &terminal) { printReport(terminal, path, report.value()); });
    return ExitStatus::Done;
}
