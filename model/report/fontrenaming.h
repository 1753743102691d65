#pragma once

#include <QByteArray>
#include <QString>

/// A copy of an OpenType font under a family name of its own, so that a font that happens to be
/// installed under the usual name cannot take its place. @p style: "Regular", "Bold" … Empty when
/// @p font is not a font.
QByteArray renamedFont(const QByteArray &font, const QString &family, const QString &style);
