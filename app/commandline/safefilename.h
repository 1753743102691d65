#pragma once

#include <QString>

/// A file name made from a foreign one: without any path, without control characters, and none that
/// a file system treats specially.
QString safeFileName(const QString &name);
