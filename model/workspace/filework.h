#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"

#include <QByteArray>
#include <QDate>

#include <functional>

// What FileJob does in its thread. Each function opens the workspace anew and may run in any
// thread; @p progress is told the per cent done and ends the work with false.

using FileProgress = std::function<bool(int percent)>;

Result<void> writeBackup(const QString &workspacePath, const QString &destination,
                         const FileProgress &progress);
Result<void> writeEvidence(const QString &workspacePath, const QString &sha256,
                           const QString &destination, const FileProgress &progress);
Result<void> writeDemonstration(const QString &destination, Language language, QDate today,
                                const FileProgress &progress);
Result<void> examineWorkspace(const QString &workspacePath, const FileProgress &progress);
Result<void> writeRestored(const QString &backup, const QString &destination,
                           const FileProgress &progress);
