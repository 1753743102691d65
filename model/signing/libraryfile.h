#pragma once

#include <QString>

/// Whether the file holds all that its header promises. The system's loader does not look and
/// crashes with a library that was cut off.
bool isCompleteLibrary(const QString &path);
