#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// Files that the user names on the command line.

/// The whole file; a missing, unreadable or too large one is invalid input.
Result<QByteArray> readInputFile(const QString &path, qint64 maximumBytes);

/// Whether @p path may become an output file: an existing one needs @p overwrite, and is never a
/// folder.
Result<void> checkOutputFile(const QString &path, bool overwrite);
enum class FileAccess { Usual, OwnerOnly };

/// Writes the file atomically; what was there stays untouched when writing fails.
Result<void> writeOutputFile(const QString &path, QByteArrayView content, bool overwrite,
                             FileAccess access = FileAccess::Usual);
/// The error for an output file that could not be written.
Error outputError(const QString &path, const QString &reason);

/// A file name without any path, control character or name that a file system treats specially.
QString safeFileName(const QString &name);
