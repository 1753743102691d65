#pragma once

#include "marks.h"
#include "ui/itemmodels/measuretexts.h"

/// The sign of a measure in lists, on the screen and on paper.
Mark markOf(MeasureState state);
