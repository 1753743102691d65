#include "reportcommand.h"

#include "context.h"
#include "files.h"
#include "model/signing/identity.h"
#include "model/workspace/reporting.h"
#include "optionnames.h"
#include "passphrase.h"
#include "values.h"

#include <QDateTime>

namespace {

const QString optionDraft = QStringLiteral("draft");
const QString optionDate = QStringLiteral("date");
const QString optionDetail = QStringLiteral("detail");
const QString optionSign = QStringLiteral("sign");
const QString optionReason = QStringLiteral("reason");
const QString optionLocation = QStringLiteral("location");
const QString optionLevel = QStringLiteral("level");
const QString optionValidUntil = QStringLiteral("valid-until");
const QString optionFunction = QStringLiteral("function");
const QString optionNumber = QStringLiteral("declaration-number");

const QString availableLevel = QStringLiteral("B-B");
const QStringList knownLevels{availableLevel, QStringLiteral("B-T"), QStringLiteral("B-LT"),
                              QStringLiteral("B-LTA")};

constexpr qint64 maximumIdentityBytes = 1024 * 1024;

Result<void> checkSealOptions(const Context &context)
{
    const QString level = context.value(optionLevel);
    if (context.isSet(optionLevel) && !knownLevels.contains(level)) {
        return unknownValue(ReportCommand::tr("signature level"), level, knownLevels);
    }
    if (context.isSet(optionLevel) && level != availableLevel) {
        return Error::invalid(
            ReportCommand::tr("The level %1 is not available in this version; B-B is.").arg(level));
    }
    if (context.isSet(optionLevel) && !context.isSet(optionSign)) {
        return Error::invalid(
            ReportCommand::tr("--level is the level of a seal and needs --sign."));
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

/// The identity of --sign, usable now; null where the report is not to be sealed.
Result<std::shared_ptr<const Identity>> loadIdentity(const Context &context)
{
    const auto path = context.given(optionSign);
    if (!path) {
        return std::shared_ptr<const Identity>();
    }
    const auto pkcs12 = readInputFile(*path, maximumIdentityBytes);
    if (!pkcs12) {
        return pkcs12.error();
    }
    const auto passphrase = passphraseOf(context);
    if (!passphrase) {
        return passphrase.error();
    }
    auto identity = Identity::load(pkcs12.value(), passphrase.value());
    if (!identity) {
        return identity.error();
    }
    if (auto usable = identity.value()->checkUsableForSigning(QDateTime::currentDateTimeUtc());
        !usable) {
        return usable.error();
    }
    return std::shared_ptr<const Identity>(std::move(identity).value());
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
    return QStringLiteral("UUID OUT.pdf [--draft] [--sign IDENTITY.p12 --passphrase-file F] …");
}

QString ReportCommand::summary() const
{
    return tr("Makes the PDF report of an assessment, and seals it with --sign.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {
        {optionDraft, tr("Mark every page as a draft; the assessment may be incomplete.")},
        {optionDate, tr("Date of the report; else $SOURCE_DATE_EPOCH, else today."),
         QStringLiteral("DATE")},
        {optionValidUntil, tr("Last day on which the report holds; else one year on."),
         QStringLiteral("DATE")},
        {optionDetail, tr("Whether the pages show all texts; else full."),
         QStringLiteral("full|summary")},
        {optionSign, tr("Seal with this PKCS #12 identity."), QStringLiteral("IDENTITY.p12")},
        {optionPassphraseFile, tr("File with its passphrase; else $CONFSEAL_PASSPHRASE."),
         QStringLiteral("F")},
        {optionReason, tr("Reason of the signature."), QStringLiteral("T")},
        {optionLocation, tr("Place of the declaration."), QStringLiteral("T")},
        {optionFunction, tr("Function of the signatory."), QStringLiteral("T")},
        {optionNumber, tr("Number of the declaration; else one is made."), QStringLiteral("T")},
        {optionLevel, tr("Level of the seal; this version makes B-B."), QStringLiteral("B-B")},
        {optionForce, tr("Overwrite an existing file.")},
    };
}

Result<ExitStatus> ReportCommand::run(Context &context) const
{
    if (auto possible = checkSealOptions(context); !possible) {
        return possible.error();
    }
    const QString path = context.argument(1);
    const QStringList inputs = context.values(optionSign) + context.values(optionPassphraseFile);
    if (auto allowed = context.checkOutput(path, inputs); !allowed) {
        return allowed.error();
    }
    auto options = readOptions(context);
    if (!options) {
        return options.error();
    }
    const auto identity = loadIdentity(context);
    if (!identity) {
        return identity.error();
    }
    options.value().signer = identity.value().get();
    // The workspace keeps what is sealed; anything else only reads it.
    const auto workspace =
        identity.value() == nullptr ? context.openForReading() : context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const QString uuid = context.argument(0);
    const auto report = makeReport(*workspace.value(), uuid, options.value());
    if (!report) {
        return report.error();
    }
    const QString signer =
        identity.value() == nullptr ? QString() : identity.value()->certificate().subjectName();
    auto saved =
        saveReport(*workspace.value(), uuid, report.value(), signer, path, context.overwrites());
    if (!saved) {
        return saved.error();
    }
    context.print([&] { return reportToJson(path, report.value()); },
                  [&](Terminal &terminal) { printReport(terminal, path, report.value()); });
    return ExitStatus::Done;
}
