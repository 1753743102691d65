#pragma once

#include "backuprules.h"
#include "filework.h"

#include <QDateTime>

// Backups that the program makes by itself. Their names tell the workspace and the time, and only
// files with such names are ever removed.

/// The folder in which the automatic backups of a workspace lie, there or not.
QString automaticBackupFolder(const QString &workspacePath, const BackupRules &rules);

/// Backs the workspace up unless the newest automatic backup holds the same already, and removes
/// the oldest ones beyond those to be kept. @p now names the new one.
Result<void> backUpAutomatically(const QString &workspacePath, const BackupRules &rules,
                                 const QDateTime &now, const FileProgress &progress);
