#pragma once

#include "laidoutreport.h"
#include "reportcontent.h"
#include "reportfonts.h"

/// Distributes blocks over pages: heads are repeated, headings stay with what follows, and a row is
/// split only where it is taller than half a page. Takes time linear in the text.
LaidOutReport layOutPages(const ReportBlocks &blocks, const ReportFonts &fonts,
                          const PageGeometry &geometry);
