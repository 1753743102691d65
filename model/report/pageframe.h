#pragma once

#include "reportcontent.h"
#include "reportfonts.h"
#include "reportstyle.h"

#include <QString>

class ReportCanvas;

/// The texts around the content of every page; long ones are cut, but for those at the right.
struct FrameTexts
{
    QString coverLeft; ///< on the band of the first page
    QString coverRight;
    QString headerLeft; ///< of the other pages
    QString headerRight; ///< a digest
    QString footer;
    QString pageNumber; ///< "Page %1 of %2"
    QString watermark; ///< empty: none
    QString warning; ///< in a frame above every page; empty: none
};

/// What stands around the content of a page: header, footer, and the marks of drafts and trials.
class PageFrame
{
public:
    /// The fonts are borrowed.
    PageFrame(FrameTexts texts, const ReportFonts &fonts, const PageGeometry &geometry);

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
    QString elided(const QString &text, TextStyle style, double widthPt) const;

    FrameTexts m_texts;
    const ReportFonts &m_fonts;
    PageGeometry m_geometry;
};
