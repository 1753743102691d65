#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The measures, type scale and colours that all windows share.
namespace Style {

// Distances in device-independent pixels.
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
constexpr int radius = 6;

enum class Type { Small, Body, Strong, Large, Heading, Title, Display };

/// The font of the application at one step of the scale.
QFont font(Type type);

/// What a colour says; never the only thing that says it.
enum class Tone { Neutral, Muted, Good, Info, Caution, Bad, Special };

bool isDark(const QPalette &palette);
/// For texts and marks: contrast of at least 4.5 : 1 on window, base and the wash of the tone.
QColor ink(Tone tone, const QPalette &palette);
/// A background for texts in the colours of the palette or the ink of the same tone.
QColor wash(Tone tone, const QPalette &palette);
/// The background of a chosen row, on which texts keep their colour.
QColor selection(const QPalette &palette);
/// Hairlines and borders of cards.
QColor line(const QPalette &palette);

} // namespace Style
