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

    /// Somebody writes, or was killed while writing.
    static bool isThere(const QString &workspace);

    /// The user who owns the lock file: known from the system, not claimed by a program.
    QString owner() const;
    /// False: the lock file is gone, or somebody else has put theirs in its place.
    bool isHeld() const;
    /// The last holder ended without giving it back: killed, or the computer went down.
    bool wasLeftBehind() const { return m_wasLeftBehind; }

private:
    explicit WriterLock(const QString &workspace);

    bool tryLock(int waitMilliseconds);
    bool isLeftBehind();
    void writeProgram(const QString &program) const;
    QString program() const;
    Error refusal(const QString &workspace) const;

    QLockFile m_file;
    bool m_wasLeftBehind = false;
};
