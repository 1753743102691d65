#pragma once

#include "reportcontent.h"
#include "reportfonts.h"
#include "reportstyle.h"
#include "reportsubject.h"

class ReportCanvas;

/// What stands around the content of a page: header, footer, and the marks of drafts and trials.
class PageFrame
{
public:
    /// All are borrowed.
    PageFrame(const ReportSubject &subject, const ReportFonts &fonts, const PageGeometry &geometry);

    /// @p page counts from 0; the first one is the cover.
    void draw(ReportCanvas &canvas, int page, int pages) const;

private:
    void drawWatermark(ReportCanvas &canvas) const;
    void drawCoverBand(ReportCanvas &canvas) const;
    void drawHeader(ReportCanvas &canvas) const;
    void drawFooter(ReportCanvas &canvas, int page, int pages) const;
    void drawWarning(ReportCanvas &canvas) const;
    void drawLine(ReportCanvas &canvas, const QString &text, TextStyle style, double yPt,
                  Align align = Align::Left) const;
    QString warning() const;
    QString elided(const QString &text, TextStyle style, double widthPt) const;

    const ReportSubject &m_subject;
    const ReportFonts &m_fonts;
    PageGeometry m_geometry;
};
