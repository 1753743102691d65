#pragma once

#include "model/result.h"

#include <QString>

#include <functional>
#include <memory>

/// Who writes: recorded with every audit event and shown to whoever finds the workspace in use.
struct Actor
{
    QString program; ///< "confseal" or "confseal-cli"
    QString user; ///< login name
};

enum class OpenMode {
    ReadOnly,
    ReadWrite, ///< fails with ErrorKind::InUse naming program, user and pid when another program
               ///< writes
    ReadWriteIfFree, ///< falls back to reading and tells why
};

/// One open workspace file: its SQLite connection, its lock and its transactions. Only used in the
/// thread that opened it.
class WorkspaceFile
{
public:
    /// Makes a new workspace with mode 0600; refuses an existing file. What @p fill puts into it is
    /// there from the start: the file gets its name after that, or not at all.
    static Result<std::unique_ptr<WorkspaceFile>>
    create(const QString &path, const Actor &actor,
           const std::function<Result<void>(WorkspaceFile &)> &fill = {});
    /// Opens and, when writing, migrates. @p waitMilliseconds: how long to wait for another writer
    /// to finish.
    static Result<std::unique_ptr<WorkspaceFile>>
    open(const QString &path, OpenMode mode, const Actor &actor, int waitMilliseconds = 0);
    /// Opens the file once more in another thread of this program, for writing in turns with this
    /// one, which goes first and has to stay open meanwhile.
    using Companion = std::function<Result<std::unique_ptr<WorkspaceFile>>()>;
    Companion companion() const;
    /// Closes cleanly: the log is checkpointed, so that the one file is the whole.
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile &) = delete;
    WorkspaceFile &operator=(const WorkspaceFile &) = delete;

    const QString &path() const;
    const QString &uuid() const;
    int schemaVersion() const;
    bool isWritable() const;
    /// Why the file is open for reading only; empty when it is writable.
    const QString &readOnlyReason() const;
    /// The last program that wrote here did not close the file: it was killed, or the computer
    /// went down.
    bool wasLeftOpen() const;
    /// For the user: the file lies on a network file system; empty when nothing is to be said.
    const QString &warning() const;

    /// Runs @p change in one durable transaction; rolls back when it fails. One inside another is
    /// rolled back on its own.
    Result<void> transaction(const std::function<Result<void>()> &change);

    // For this folder only.
    struct Connection;
    explicit WorkspaceFile(std::unique_ptr<Connection> connection);
    Connection &connection() const;

private:
    std::unique_ptr<Connection> m_connection;
};
