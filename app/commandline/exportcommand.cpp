#include "exportcommand.h"

#include "context.h"
#include "files.h"
#include "lookup.h"
#include "model/assessment/document.h"
#include "model/digest.h"
#include "model/exchange/exchangeformat.h"
#include "optionnames.h"
#include "values.h"

namespace {

const QString optionFormat = QStringLiteral("format");

using Formats = std::vector<std::unique_ptr<ExchangeFormat>>;

QStringList idsOf(const Formats &formats)
{
    QStringList ids;
    for (const auto &format : formats) {
        ids.append(format->id());
    }
    return ids;
}

Result<const ExchangeFormat *> chooseFormat(const Context &context, const Formats &formats)
{
    const auto id = context.given(optionFormat);
    if (!id) {
        return Error::invalid(ExportCommand::tr("Name the format with --format. Valid are: %1.")
                                  .arg(idsOf(formats).join(QStringLiteral(", "))));
    }
    for (const auto &format : formats) {
        if (format->id() == *id) {
            return format.get();
        }
    }
    return unknownValue(ExportCommand::tr("format in this version"), *id, idsOf(formats));
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral("UUID OUT --format ") + idsOf(exchangeFormats()).join(QLatin1Char('|'));
}

QString ExportCommand::summary() const
{
    return tr("Writes what the assessment hands over, without its internal notes.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {
        {optionFormat, tr("Format of the file."), idsOf(exchangeFormats()).join(QLatin1Char('|'))},
        {optionForce, tr("Overwrite an existing file.")}};
}

Result<ExitStatus> ExportCommand::run(Context &context) const
{
    const Formats formats = exchangeFormats();
    const auto format = chooseFormat(context, formats);
    if (!format) {
        return format.error();
    }
    const QString path = context.argument(1);
    if (auto allowed = context.checkOutput(path); !allowed) {
        return allowed.error();
    }
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto loaded = loadAssessment(*workspace.value(), context.argument(0));
    if (!loaded) {
        return loaded.error();
    }
    const Assessment &assessment = *loaded.value().assessment;
    const Catalogue &catalogue = *loaded.value().catalogue;
    const auto content = format.value()->write(assessment, catalogue);
    if (!content) {
        return content.error();
    }
    if (auto written = writeOutputFile(path, content.value(), context.overwrites()); !written) {
        return written.error();
    }
    const QString digest = toHex(makeDocument(assessment, catalogue).digest);
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), path},
                               {QStringLiteral("sha256"), toHex(sha256(content.value()))},
                               {QStringLiteral("digest"), digest}};
        },
        [&](Terminal &terminal) {
            terminal.line(
                tr("Wrote \"%1\"; digest of the assessment: %2").arg(visibleText(path), digest));
        });
    return ExitStatus::Done;
}
