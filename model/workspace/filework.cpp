#include "filework.h"

#include "demonstration.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

class FileWorkTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileJob)
};

constexpr int problemsInMessage = 5;

Result<void> fillDemonstration(const QString &path, Language language, QDate today,
                               const FileProgress &progress)
{
    auto workspace = Workspace::create(path);
    if (!workspace) {
        return workspace.error();
    }
    return createDemonstration(*workspace.value(), language, today, progress);
}

Result<void> copyContent(const EvidenceRepository &evidence, const QString &sha256,
                         QSaveFile &output, const FileProgress &progress)
{
    const auto size = evidence.contentSize(sha256);
    if (!size) {
        return size.error();
    }
    const auto failure = [&output] {
        return Error::failed(
            FileWorkTexts::tr("\"%1\" cannot be written: %2. What was there is untouched.")
                .arg(output.fileName(), output.errorString()));
    };
    if (!output.open(QIODevice::WriteOnly)) {
        return failure();
    }
    qint64 written = 0;
    auto copied = evidence.readContent(sha256, [&](QByteArrayView chunk) -> Result<void> {
        if (output.write(chunk.data(), chunk.size()) != chunk.size()) {
            return failure();
        }
        written += chunk.size();
        if (!progress(static_cast<int>(100 * written / qMax(size.value(), written)))) {
            return Error::failed(FileWorkTexts::tr("Saving the copy was cancelled."));
        }
        return {};
    });
    if (!copied) {
        return copied;
    }
    return output.commit() ? Result<void>() : Result<void>(failure());
}

} // namespace

Result<void> writeBackup(const QString &workspacePath, const QString &destination,
                         const FileProgress &progress)
{
    const bool isSame = QFileInfo::exists(destination)
        && QFileInfo(destination).canonicalFilePath()
            == QFileInfo(workspacePath).canonicalFilePath();
    if (isSame) {
        return Error::invalid(
            FileWorkTexts::tr("The backup must be another file than the workspace itself."));
    }
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    return backupWorkspace(*file.value(), destination, true, progress);
}

Result<void> writeEvidence(const QString &workspacePath, const QString &sha256,
                           const QString &destination, const FileProgress &progress)
{
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    QSaveFile output(destination);
    return copyContent(EvidenceRepository(*file.value()), sha256, output, progress);
}

Result<void> writeDemonstration(const QString &destination, Language language, QDate today,
                                const FileProgress &progress)
{
    // Under another name until it is complete, so that an interrupted one is never taken for it.
    const QString unfinished = destination + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    auto made = fillDemonstration(unfinished, language, today, progress);
    if (made && !QFile::rename(unfinished, destination)) {
        made = Error::failed(
            FileWorkTexts::tr("The demonstration cannot be saved as \"%1\".").arg(destination));
    }
    if (!made) {
        QFile::remove(unfinished);
    }
    return made;
}

Result<void> examineWorkspace(const QString &workspacePath, const FileProgress &progress)
{
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    const auto report = checkWorkspace(*file.value(), progress);
    if (!report) {
        return report.error();
    }
    QStringList problems = report.value().problems;
    if (problems.isEmpty()) {
        return {};
    }
    const qsizetype more = problems.size() - problemsInMessage;
    problems = problems.first(qMin<qsizetype>(problems.size(), problemsInMessage));
    if (more > 0) {
        problems.append(FileWorkTexts::tr("… and %1 more").arg(more));
    }
    return Error::failed(problems.join(u'\n'));
}

Result<void> writeRestored(const QString &backup, const QString &destination,
                           const FileProgress &progress)
{
    return restoreWorkspace(backup, destination, false, progress);
}
