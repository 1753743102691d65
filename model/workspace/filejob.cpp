#include "filejob.h"

#include "automaticbackup.h"
#include "embeddedcopy.h"
#include "filework.h"

FileJob::FileJob(Work work)
    : m_work(std::move(work))
{}

FileJob::~FileJob() = default;

std::unique_ptr<FileJob> FileJob::backup(const QString &workspacePath, const QString &destination)
{
    return std::unique_ptr<FileJob>(new FileJob([=](const Progress &progress) {
        return writeBackup(workspacePath, destination, progress);
    }));
}

std::unique_ptr<FileJob> FileJob::automaticBackup(const QString &workspacePath,
                                                  const BackupRules &rules)
{
    return std::unique_ptr<FileJob>(new FileJob([=](const Progress &progress) {
        return backUpAutomatically(workspacePath, rules, QDateTime::currentDateTimeUtc(), progress);
    }));
}

std::unique_ptr<FileJob> FileJob::evidenceCopy(const QString &workspacePath, const QString &sha256,
                                               const QString &destination)
{
    return std::unique_ptr<FileJob>(new FileJob([=](const Progress &progress) {
        return writeEvidence(workspacePath, sha256, destination, progress);
    }));
}

std::unique_ptr<FileJob> FileJob::embeddedCopy(const EmbeddedCopy &copy)
{
    return std::unique_ptr<FileJob>(
        new FileJob([=](const Progress &) { return writeEmbeddedCopy(copy); }));
}

std::unique_ptr<FileJob> FileJob::demonstration(const QString &destination, Language language,
                                                QDate today)
{
    return std::unique_ptr<FileJob>(new FileJob([=](const Progress &progress) {
        return writeDemonstration(destination, language, today, progress);
    }));
}

std::unique_ptr<FileJob> FileJob::check(const QString &workspacePath)
{
    return std::unique_ptr<FileJob>(new FileJob(
        [=](const Progress &progress) { return examineWorkspace(workspacePath, progress); }));
}

std::unique_ptr<FileJob> FileJob::restore(const QString &backup, const QString &destination)
{
    return std::unique_ptr<FileJob>(new FileJob(
        [=](const Progress &progress) { return writeRestored(backup, destination, progress); }));
}

void FileJob::start()
{
    // Told only when it has changed: the work asks far more often than a bar can show.
    const auto progress = [this, last = -1](int percent) mutable {
        if (percent != last) {
            last = percent;
            m_thread.tell([this, percent] { emit progressed(percent); });
        }
        return !m_thread.isCancelled();
    };
    m_thread.start([this, progress] { return m_work(progress); },
                   [this](const Result<void> &result) { end(result); });
}

void FileJob::cancel()
{
    m_thread.cancel();
}

void FileJob::end(const Result<void> &result)
{
    if (result) {
        emit finished();
    } else if (m_thread.isCancelled()) {
        emit cancelled();
    } else {
        emit failed(result.error().message);
    }
}
