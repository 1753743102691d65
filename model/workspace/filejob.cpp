#include "filejob.h"

#include "demonstration.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"
#include "workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

struct FileJob::Private
{
    std::function<Result<void>()> work;
    std::unique_ptr<QThread> thread;
};

namespace {

Result<void> writeBackup(const QString &workspacePath, const QString &destination)
{
    const bool isSame = QFileInfo::exists(destination)
        && QFileInfo(destination).canonicalFilePath()
            == QFileInfo(workspacePath).canonicalFilePath();
    if (isSame) {
        return Error::invalid(
            FileJob::tr("The backup must be another file than the workspace itself."));
    }
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    return backupWorkspace(*file.value(), destination, true);
}

Result<void> writeEvidence(const QString &workspacePath, const QString &sha256,
                           const QString &destination)
{
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    QSaveFile output(destination);
    const auto failure = [&output, &destination] {
        return Error::failed(
            FileJob::tr("\"%1\" cannot be written: %2. What was there is untouched.")
                .arg(destination, output.errorString()));
    };
    if (!output.open(QIODevice::WriteOnly)) {
        return failure();
    }
    auto copied = EvidenceRepository(*file.value())
                      .readContent(sha256, [&](QByteArrayView chunk) -> Result<void> {
                          if (output.write(chunk.data(), chunk.size()) != chunk.size()) {
                              return failure();
                          }
                          return {};
                      });
    if (!copied) {
        return copied;
    }
    return output.commit() ? Result<void>() : Result<void>(failure());
}

Result<void> fillDemonstration(const QString &path, Language language, QDate today)
{
    auto workspace = Workspace::create(path);
    if (!workspace) {
        return workspace.error();
    }
    return createDemonstration(*workspace.value(), language, today);
}

Result<void> makeDemonstration(const QString &destination, Language language, QDate today)
{
    // Under another name until it is complete, so that an interrupted one is never taken for it.
    const QString unfinished = destination + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    auto made = fillDemonstration(unfinished, language, today);
    if (made && !QFile::rename(unfinished, destination)) {
        made = Error::failed(
            FileJob::tr("The demonstration cannot be saved as \"%1\".").arg(destination));
    }
    if (!made) {
        QFile::remove(unfinished);
    }
    return made;
}

} // namespace

FileJob::FileJob(std::function<Result<void>()> work)
    : d(std::make_unique<Private>())
{
    d->work = std::move(work);
}

FileJob::~FileJob()
{
    if (d->thread != nullptr) {
        d->thread->wait();
    }
}

std::unique_ptr<FileJob> FileJob::backup(const QString &workspacePath, const QString &destination)
{
    return std::unique_ptr<FileJob>(
        new FileJob([=] { return writeBackup(workspacePath, destination); }));
}

std::unique_ptr<FileJob> FileJob::evidenceCopy(const QString &workspacePath, const QString &sha256,
                                               const QString &destination)
{
    return std::unique_ptr<FileJob>(
        new FileJob([=] { return writeEvidence(workspacePath, sha256, destination); }));
}

std::unique_ptr<FileJob> FileJob::demonstration(const QString &destination, Language language,
                                                QDate today)
{
    return std::unique_ptr<FileJob>(
        new FileJob([=] { return makeDemonstration(destination, language, today); }));
}

void FileJob::start()
{
    d->thread.reset(QThread::create([this] {
        const auto done = d->work();
        QMetaObject::invokeMethod(this, [this, done] {
            if (done) {
                emit finished();
            } else {
                emit failed(done.error().message);
            }
        });
    }));
    d->thread->start();
}
