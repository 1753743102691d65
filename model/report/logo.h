#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QImage>

// The picture beside the issuer's name. It travels in the report's data, so that the pages can be
// rendered again, and is kept small for that.

/// The largest file that can become a logo, in bytes.
constexpr qint64 largestLogoFile = 4 * 1024 * 1024;

/// Makes a logo of a PNG or JPEG file: a PNG on white, scaled down to what is printed. The picture
/// is measured before it is decoded.
Result<QByteArray> makeLogo(const QByteArray &file);

/// The picture of a logo; refuses what makeLogo() cannot have made.
Result<QImage> readLogo(const QByteArray &png);
