#pragma once

#include "laidoutreport.h"
#include "pageframe.h"
#include "reportcanvas.h"

/// Paints laid-out pages with their frames.
class ReportPainter
{
public:
    /// All are borrowed.
    ReportPainter(const LaidOutReport &report, const PageFrame &frame, const ReportFonts &fonts);

    void paint(ReportCanvas &canvas) const;

private:
    void paintItem(ReportCanvas &canvas, const PageItem &item) const;
    void paintPageNumber(ReportCanvas &canvas, const PageNumberItem &item) const;

    const LaidOutReport &m_report;
    const PageFrame &m_frame;
    const ReportFonts &m_fonts;
};
