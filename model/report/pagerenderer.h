#pragma once

#include "pageframe.h"
#include "reportcontent.h"
#include "reportrenderer.h"

/// Lays out and paints @p blocks in the look of a report. Deterministic; needs a QGuiApplication.
RenderedReport renderPages(const ReportBlocks &blocks, const FrameTexts &frame,
                           const QString &title);
