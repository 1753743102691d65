#pragma once

#include "model/result.h"
#include "workspacefile.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// The right to change a workspace, which one program has at a time: a lock file beside the
/// workspace, "….lock".
class WriterLock
{
public:
    /// Waits at most @p waitMilliseconds. ErrorKind::InUse names who holds the lock.
    static Result<std::unique_ptr<WriterLock>> acquire(const QString &workspace, const Actor &actor,
                                                       int waitMilliseconds);

    /// The user who owns the lock file: known from the system, not claimed by a program.
    QString owner() const;

private:
    explicit WriterLock(const QString &workspace);

    bool tryLock(int waitMilliseconds);
    bool isLeftBehind();
    void writeProgram(const QString &program) const;
    QString program() const;
    Error refusal(const QString &workspace) const;

    QLockFile m_file;
};
