#pragma once

#include "model/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class WorkspaceFile;

/// Told how far a long work is, 0 to 100; false stops it, which is an error like any other.
using Progress = std::function<bool(int percent)>;

/// What `check` found; no problem means the workspace is sound.
struct CheckReport
{
    QStringList problems; ///< translated, each naming table and object
    bool isOk() const { return problems.isEmpty(); }
};

/// integrity_check, foreign keys, evidence hashes, and the audit chain replayed and compared with
/// every table.
Result<CheckReport> checkWorkspace(WorkspaceFile &file, const Progress &progress = {});

/// Copies the open workspace through the SQLite backup API into a new file, verifies that copy as
/// `check` does, and only then renames it to @p destination. An existing destination is refused
/// unless @p overwrite.
Result<void> backupWorkspace(WorkspaceFile &file, const QString &destination, bool overwrite,
                             const Progress &progress = {});
/// The way back: verifies a copy of @p backup before it becomes @p destination.
Result<void> restoreWorkspace(const QString &backup, const QString &destination, bool overwrite,
                              const Progress &progress = {});

/// Sequence number and hash (hexadecimal) of the newest audit event.
struct AuditHead
{
    qint64 sequence = 0;
    QString hash;
};
Result<AuditHead> auditHead(const WorkspaceFile &file);
