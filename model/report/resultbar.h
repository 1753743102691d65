#pragma once

#include "reportcontent.h"
#include "reportfonts.h"

#include <QRectF>

class ReportCanvas;

/// Draws how many checks have which result, with the numbers where there is room for them.
void drawResultBar(ReportCanvas &canvas, const BarCell &bar, const QRectF &rect,
                   const ReportFonts &fonts);
