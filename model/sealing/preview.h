#pragma once

#include "model/result.h"

#include <QByteArray>

/// A copy for the screen in which seals are part of the pages, as QtPdf does not draw signature
/// fields.
Result<QByteArray> previewCopy(const QByteArray &pdf);
