#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// The largest PDF that the desktop program verifies.
inline constexpr qint64 maximumVerifiedBytes = qint64(512) * 1024 * 1024;

/// Reads a foreign file whole. Refused: whatever is no regular file, is larger than
/// @p maximumBytes or changes meanwhile. @p goesOn returns false to stop, which is an error, too.
Result<QByteArray> readForeignFile(const QString &path, qint64 maximumBytes,
                                   const std::function<bool()> &goesOn = {});
