#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

/// The content of an evidence file, read through a connection of its own: may run in any thread.
/// One of more than @p mostBytes is refused.
Result<QByteArray> readEvidenceContent(const QString &workspacePath, const QString &sha256,
                                       qint64 mostBytes);
