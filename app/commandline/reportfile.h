#pragma once

#include <QtGlobal>

/// The largest report that is read.
inline constexpr qint64 maximumReportBytes = qint64(2047) * 1024 * 1024;
