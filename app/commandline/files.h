#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// Files that the user names on the command line.

/// The whole file; a missing, unreadable or too large one is invalid input.
Result<QByteArray> readInputFile(const QString &path, qint64 maximumBytes);

/// Whether @p path may become an output file: an existing one needs @p overwrite and is a regular
/// file.
Result<void> checkOutputFile(const QString &path, bool overwrite);
/// Writes the file atomically; what was there stays untouched when writing fails.
Result<void> writeOutputFile(const QString &path, QByteArrayView content, bool overwrite);
/// The error for an output file that could not be written.
Error outputError(const QString &path, const QString &reason);

/// Whether two paths mean the same file, be it there or not yet.
bool isSameFile(const QString &left, const QString &right);
