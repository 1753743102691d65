#pragma once

#include <QString>

/// @p text with invisible places to break in words that are longer than a line may be: for labels
/// that must not widen their page.
QString breakableText(const QString &text);
