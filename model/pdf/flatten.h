#pragma once

#include "model/result.h"

#include <QByteArray>

/// A copy for the screen in which seals are page content, since the viewer does not draw signature
/// fields.
Result<QByteArray> flattenedCopy(const QByteArray &pdf);
