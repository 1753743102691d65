#include "verifycommand.h"

#include "context.h"
#include "files.h"
#include "model/digest.h"
#include "model/sealing/verificationjson.h"
#include "model/signing/networkclient.h"
#include "optionnames.h"
#include "reportfile.h"
#include "trustoptions.h"
#include "validationoutput.h"
#include "values.h"
#include "verificationoutput.h"

#include <QFileInfo>

namespace {

constexpr qint64 maximumListBytes = 64 * 1024 * 1024;

const QString optionAt = QStringLiteral("at");
const QString optionData = QStringLiteral("data");
const QString optionOnline = QStringLiteral("online");

Result<void> readFiles(const QStringList &paths, QList<QByteArray> &contents)
{
    for (const QString &path : paths) {
        auto bytes = readInputFile(path, maximumListBytes);
        if (!bytes) {
            return bytes.error();
        }
        contents.append(std::move(bytes).value());
    }
    return {};
}

Result<void> readRevocationData(const Context &context, ValidationOptions &options)
{
    if (auto read = readFiles(context.values(optionCrl), options.crls); !read) {
        return read;
    }
    return readFiles(context.values(optionOcsp), options.ocspResponses);
}

Result<VerificationOptions> readOptions(const Context &context)
{
    VerificationOptions options;
    if (auto read = readRevocationData(context, options.validation); !read) {
        return read.error();
    }
    options.validation.at = QDateTime::currentDateTimeUtc();
    if (const auto text = context.given(optionAt)) {
        const auto at = momentFromArgument(optionAt, *text);
        if (!at) {
            return at.error();
        }
        options.validation.at = at.value();
    }
    if (auto trust = readTrustSources(context, options.validation); !trust) {
        return trust.error();
    }
    if (const auto path = context.given(optionData)) {
        auto bytes = readInputFile(*path, maximumListBytes);
        if (!bytes) {
            return bytes.error();
        }
        options.assessmentJson = std::move(bytes).value();
    }
    return options;
}

/// What must not be overwritten by a report.
QStringList inputsOf(const Context &context)
{
    return QStringList{context.argument(0)} + context.values(optionData) + context.values(optionCrl)
        + context.values(optionOcsp) + trustInputs(context);
}

/// With what only a report tells where one is wanted.
Result<ReportInspection> inspected(const Context &context, const QByteArray &pdf,
                                   const VerificationOptions &options)
{
    if (wantsValidationReport(context)) {
        return inspectReport(pdf, options);
    }
    auto verification = verifyReport(pdf, options);
    if (!verification) {
        return verification.error();
    }
    ReportInspection inspection;
    inspection.verification = std::move(verification).value();
    return inspection;
}

} // namespace

QString VerifyCommand::name() const
{
    return QStringLiteral("verify");
}

QString VerifyCommand::synopsis() const
{
    return QStringLiteral("FILE.pdf ") + trustSynopsis()
        + QStringLiteral(" [--crl FILE]… [--at RFC3339] [--data assessment.json] ")
        + validationReportSynopsis();
}

QString VerifyCommand::summary() const
{
    return tr("Judges a report: integrity, trust and data; status 1 unless it is intact, trusted "
              "and agrees.");
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return trustOptions() + validationReportOptions()
        + QList<QCommandLineOption>{
            {optionCrl, tr("Revocation list; may be repeated."), QStringLiteral("FILE")},
            {optionOcsp, tr("OCSP response; may be repeated."), QStringLiteral("FILE")},
            {optionOnline,
             tr("Ask the addresses in the certificates whether they were revoked; else nothing is "
                "fetched.")},
            {optionAt, tr("Moment to judge the certificates at; else now."),
             QStringLiteral("RFC3339")},
            {optionData, tr("Assessment document that was received apart from the report."),
             QStringLiteral("assessment.json")}};
}

Result<ExitStatus> VerifyCommand::run(Context &context) const
{
    if (auto possible = checkValidationReport(context, inputsOf(context)); !possible) {
        return possible.error();
    }
    auto options = readOptions(context);
    if (!options) {
        return options.error();
    }
    NetworkClient web;
    if (context.isSet(optionOnline)) {
        options.value().validation.web = &web;
    }
    const auto pdf = readInputFile(context.argument(0), maximumReportBytes);
    if (!pdf) {
        return pdf.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto inspection = inspected(context, pdf.value(), options.value());
    if (!inspection) {
        return inspection.error();
    }
    const ReportVerification &verification = inspection.value().verification;
    if (auto written = writeValidationReport(
            context,
            {.inspection = inspection.value(),
             .fileName = QFileInfo(context.argument(0)).fileName(),
             .sizeBytes = pdf.value().size(),
             .sha256 = toHex(sha256(pdf.value())),
             .verifiedAt = now,
             .judgedAt = context.isSet(optionAt) ? options.value().validation.at : now,
             .askedNetwork = context.isSet(optionOnline),
             .language = context.messageLanguage()});
        !written) {
        return written.error();
    }
    context.print(
        [&verification] { return toJson(verification); },
        [&verification](Terminal &terminal) { printVerification(terminal, verification); });
    return verification.isConvincing() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}
