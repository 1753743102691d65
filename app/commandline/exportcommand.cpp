#include "exportcommand.h"

#include "context.h"
#include "files.h"
#include "lookup.h"
#include "model/assessment/document.h"
#include "model/digest.h"
#include "optionnames.h"
#include "values.h"

namespace {

const QString optionFormat = QStringLiteral("format");
const QStringList formats{QStringLiteral("json")};

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral("UUID OUT --format json");
}

QString ExportCommand::summary() const
{
    return tr("Writes the assessment document, as reports embed it; internal notes are not in it.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {{optionFormat, tr("Format of the file."), QStringLiteral("json")},
            {optionForce, tr("Overwrite an existing file.")}};
}

Result<ExitStatus> ExportCommand::run(Context &context) const
{
    if (!context.isSet(optionFormat)) {
        return Error::invalid(tr("Name the format with --format. Valid are: %1.")
                                  .arg(formats.join(QStringLiteral(", "))));
    }
    if (!formats.contains(context.value(optionFormat))) {
        return unknownValue(tr("format in this version"), context.value(optionFormat), formats);
    }
    const QString path = context.argument(1);
    if (auto allowed = checkOutputFile(path, context.isSet(optionForce)); !allowed) {
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
    const AssessmentDocument document =
        makeDocument(*loaded.value().assessment, *loaded.value().catalogue);
    if (auto written = writeOutputFile(path, document.json, context.isSet(optionForce)); !written) {
        return written.error();
    }
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), path},
                               {QStringLiteral("sha256"), toHex(sha256(document.json))},
                               {QStringLiteral("digest"), toHex(document.digest)}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("Wrote \"%1\"; digest of the assessment: %2")
                              .arg(visibleText(path), toHex(document.digest)));
        });
    return ExitStatus::Done;
}
