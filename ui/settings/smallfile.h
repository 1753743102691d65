#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

/// The bytes of a file that the user chose. Refuses what is no regular file, so that nothing waits
/// for a device, and what is larger than @p mostBytes.
Result<QByteArray> readSmallFile(const QString &path, qint64 mostBytes);
