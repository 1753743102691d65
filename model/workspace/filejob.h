#pragma once

#include "jobthread.h"
#include "model/catalogue/language.h"
#include "model/result.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>

struct BackupRules;
struct EmbeddedCopy;

/// Long work on a file in a thread of its own, which reads a workspace through its own connection.
/// A file that it writes appears whole or not at all.
class FileJob : public QObject
{
    Q_OBJECT

public:
    /// A verified copy of the workspace; an existing @p destination is replaced.
    static std::unique_ptr<FileJob> backup(const QString &workspacePath,
                                           const QString &destination);
    /// A backup by the rules, unless there is one of the same content already.
    static std::unique_ptr<FileJob> automaticBackup(const QString &workspacePath,
                                                    const BackupRules &rules);
    /// The content of an evidence file; an existing @p destination is replaced.
    static std::unique_ptr<FileJob> evidenceCopy(const QString &workspacePath,
                                                 const QString &sha256, const QString &destination);
    /// A file inside a PDF that was verified.
    static std::unique_ptr<FileJob> embeddedCopy(const EmbeddedCopy &copy);
    /// A new workspace with the demonstration; refuses an existing file.
    static std::unique_ptr<FileJob> demonstration(const QString &destination, Language language,
                                                  QDate today);
    /// Examines a workspace; fails with what is wrong with it.
    static std::unique_ptr<FileJob> check(const QString &workspacePath);
    /// A new workspace from a backup, which is verified; refuses an existing file.
    static std::unique_ptr<FileJob> restore(const QString &backup, const QString &destination);
    /// Cancels, and waits for the thread.
    ~FileJob() override;

    void start();
    /// Ends the work soon, with cancelled() unless it was done just before.
    void cancel();

signals:
    void progressed(int percent);
    void finished();
    void failed(const QString &message);
    void cancelled();

private:
    /// Told the per cent done; false means that the work is to end.
    using Progress = std::function<bool(int percent)>;
    using Work = std::function<Result<void>(const Progress &progress)>;
    explicit FileJob(Work work);
    void end(const Result<void> &result);

    Work m_work;
    JobThread m_thread;
};
