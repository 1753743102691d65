#include "evidenceextractcommand.h"

#include "context.h"
#include "extraction.h"
#include "files.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/workspacefile.h"
#include "optionnames.h"

#include <QIODevice>
#include <QJsonArray>

namespace {

/// The files among the evidence, written chunk by chunk.
QList<ExtractedFile> filesOf(const QList<EvidenceItem> &items, const EvidenceRepository &repository)
{
    QList<ExtractedFile> files;
    for (const EvidenceItem &item : items) {
        files.append({item.fileName.isEmpty() ? item.title : item.fileName,
                      [&repository, sha256 = item.sha256](QIODevice &output) {
                          return repository.readContent(
                              sha256, [&output](QByteArrayView chunk) -> Result<void> {
                                  if (output.write(chunk.data(), chunk.size()) != chunk.size()) {
                                      return Error::failed(
                                          EvidenceExtractCommand::tr("Writing evidence failed: %1")
                                              .arg(output.errorString()));
                                  }
                                  return {};
                              });
                      }});
    }
    return files;
}

QJsonObject extractionToJson(const QList<EvidenceItem> &items, const QStringList &paths)
{
    QJsonArray files;
    for (qsizetype index = 0; index < paths.size(); ++index) {
        files.append(QJsonObject{{QStringLiteral("id"), items.at(index).id},
                                 {QStringLiteral("sha256"), items.at(index).sha256},
                                 {QStringLiteral("path"), paths.at(index)}});
    }
    return {{QStringLiteral("files"), files}};
}

} // namespace

QString EvidenceExtractCommand::name() const
{
    return QStringLiteral("evidence extract");
}

QString EvidenceExtractCommand::synopsis() const
{
    return QStringLiteral("UUID DIR");
}

QString EvidenceExtractCommand::summary() const
{
    return tr("Writes all evidence files of an assessment into a folder.");
}

QList<QCommandLineOption> EvidenceExtractCommand::options() const
{
    return {{optionForce, tr("Overwrite existing files.")}};
}

Result<ExitStatus> EvidenceExtractCommand::run(Context &context) const
{
    const auto path = context.existingWorkspacePath();
    if (!path) {
        return path.error();
    }
    const auto file = WorkspaceFile::open(path.value(), OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    const auto assessment = AssessmentRepository(*file.value()).load(context.argument(0));
    if (!assessment) {
        return assessment.error();
    }
    QList<EvidenceItem> items = assessment.value().evidence;
    items.removeIf([](const EvidenceItem &item) { return item.sha256.isEmpty(); });
    const EvidenceRepository repository(*file.value());
    const auto paths = extractFiles(filesOf(items, repository), context.argument(1), context);
    if (!paths) {
        return paths.error();
    }
    context.print([&] { return extractionToJson(items, paths.value()); },
                  [&](Terminal &terminal) {
                      for (const QString &written : paths.value()) {
                          terminal.line(visibleText(written));
                      }
                  });
    return ExitStatus::Done;
}
