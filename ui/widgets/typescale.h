#pragma once

#include "style.h"

class QWidget;

/// Keeps widgets at their step of the type scale when the user changes the text size.
namespace TypeScale {

void set(QWidget &widget, Style::Type type);
/// To be called when the font of the application has changed: Qt tells only windows, and keeps the
/// fonts that were set.
void renew();

} // namespace TypeScale
