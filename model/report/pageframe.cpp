#include "pageframe.h"

#include "reportcanvas.h"
#include "textblock.h"

namespace {

constexpr double headerY = 36;
constexpr double headerRuleY = 51;
constexpr double footerRuleAbove = 44; // from the lower edge
constexpr double footerAbove = 39;
constexpr double warningY = 13;
constexpr double coverBandHeight = 76;
constexpr double thinRule = 0.5;
constexpr double systemWidth = 205;
constexpr double footerWidth = 380;

double units(double points)
{
    return points * unitsPerPoint;
}

} // namespace

PageFrame::PageFrame(FrameTexts texts, const ReportFonts &fonts, const PageGeometry &geometry)
    : m_texts(std::move(texts))
    , m_fonts(fonts)
    , m_geometry(geometry)
{}

void PageFrame::draw(ReportCanvas &canvas, int page, int pages) const
{
    canvas.beginElement(ElementKind::Artifact);
    if (!m_texts.watermark.isEmpty()) {
        drawWatermark(canvas);
    }
    if (page == 0) {
        drawCoverBand(canvas);
    } else {
        drawHeader(canvas);
    }
    drawFooter(canvas, page, pages);
    drawWarning(canvas);
    canvas.endElement();
}

void PageFrame::drawLine(ReportCanvas &canvas, const QString &text, TextStyle style, double yPt,
                         Align align) const
{
    const TextBlock line(TextCell{{{text, style}}, align}, units(m_geometry.contentWidth()),
                         m_fonts);
    canvas.drawText(line, {units(m_geometry.left), units(yPt)}, 0, 1);
}

QString PageFrame::elided(const QString &text, TextStyle style, double widthPt) const
{
    return m_fonts.elided(text, style, units(widthPt));
}

void PageFrame::drawWatermark(ReportCanvas &canvas) const
{
    const double width = units(m_geometry.height);
    const TextBlock mark(TextCell{{{m_texts.watermark, TextStyle::Watermark}}, Align::Centre},
                         width, m_fonts);
    const QPointF centre(units(m_geometry.width) / 2, units(m_geometry.height) / 2);
    constexpr double upwards = -55;
    canvas.beginRotation(centre, upwards);
    canvas.drawText(mark, centre - QPointF(width / 2, mark.height() / 2), 0, 1);
    canvas.endRotation();
}

void PageFrame::drawCoverBand(ReportCanvas &canvas) const
{
    canvas.fill(QRectF(0, 0, units(m_geometry.width), units(coverBandHeight)),
                ReportColours::accent);
    const double half = m_geometry.contentWidth() / 2;
    constexpr double textY = 46;
    drawLine(canvas, elided(m_texts.coverLeft, TextStyle::Inverse, half), TextStyle::Inverse,
             textY);
    drawLine(canvas, elided(m_texts.coverRight, TextStyle::Inverse, half), TextStyle::Inverse,
             textY, Align::Right);
}

void PageFrame::drawHeader(ReportCanvas &canvas) const
{
    drawLine(canvas, elided(m_texts.headerLeft, TextStyle::Small, systemWidth), TextStyle::Small,
             headerY);
    drawLine(canvas, m_texts.headerRight, TextStyle::Mono, headerY, Align::Right);
    const double y = units(headerRuleY);
    canvas.drawLine(
        QLineF(units(m_geometry.left), y, units(m_geometry.left + m_geometry.contentWidth()), y),
        units(thinRule), ReportColours::rule);
}

void PageFrame::drawFooter(ReportCanvas &canvas, int page, int pages) const
{
    const double y = m_geometry.height - footerRuleAbove;
    canvas.drawLine(QLineF(units(m_geometry.left), units(y),
                           units(m_geometry.left + m_geometry.contentWidth()), units(y)),
                    units(thinRule), ReportColours::rule);
    const double textY = m_geometry.height - footerAbove;
    drawLine(canvas, elided(m_texts.footer, TextStyle::Small, footerWidth), TextStyle::Small,
             textY);
    drawLine(canvas, m_texts.pageNumber.arg(page + 1).arg(pages), TextStyle::Small, textY,
             Align::Right);
}

void PageFrame::drawWarning(ReportCanvas &canvas) const
{
    if (m_texts.warning.isEmpty()) {
        return;
    }
    const TextBlock line(TextCell{{{m_texts.warning, TextStyle::Warning}}, Align::Centre},
                         units(m_geometry.contentWidth()), m_fonts);
    const double padding = units(3);
    const double width = line.naturalWidth() + 4 * padding;
    const QRectF box((units(m_geometry.width) - width) / 2, units(warningY) - padding, width,
                     line.lineHeight() + 2 * padding);
    QPainterPath outline;
    outline.addRect(box);
    canvas.fill(box, ReportColours::paper);
    canvas.stroke(outline, units(1), ReportColours::warning);
    canvas.drawText(line, {units(m_geometry.left), units(warningY)}, 0, 1);
}
