#include "reportcanvas.h"
#include "reportfonts.h"
#include "reportrenderer.h"
#include "reporttexts.h"
#include "textblock.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int resolution = 1440; // dots per inch: one dot is one layout unit
constexpr double padding = 5 * unitsPerPoint;
constexpr double frameWidth = 1 * unitsPerPoint;

class SealTexts
{
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

QList<Span> linesOf(const SealText &seal)
{
    const ReportTexts texts(seal.language);
    const QString date = texts.date(seal.date);
    QList<Span> lines{
        {seal.trial ? texts.translate("Report", "Sealed with a TRIAL IDENTITY")
                    : texts.translate("Report", "Sealed electronically"),
         seal.trial ? TextStyle::Warning : TextStyle::SmallStrong},
        {seal.signer, TextStyle::Strong},
        {seal.trial ? texts.translate("Report", "Not trusted: nobody vouches for this name")
                    : texts.translate("Report", "Certificate issued by %1").arg(seal.issuer),
         TextStyle::Small},
        {seal.location.isEmpty() ? date : QStringLiteral("%1, %2").arg(seal.location, date),
         TextStyle::Small},
        {seal.reason, TextStyle::Small},
    };
    lines.removeIf([](const Span &line) { return line.text.isEmpty(); });
    return lines;
}

/// One line each, so that a long name cannot push out what follows.
void drawLines(ReportCanvas &canvas, const SealText &seal, const QRectF &area)
{
    const ReportFonts fonts;
    QPointF topLeft = area.topLeft();
    for (const Span &line : linesOf(seal)) {
        const QString text = fonts.elided(line.text, line.style, area.width());
        const TextBlock block(TextCell{{{text, line.style}}}, area.width(), fonts);
        if (topLeft.y() + block.lineHeight() > area.bottom()) {
            return;
        }
        canvas.drawText(block, topLeft, 0, 1);
        topLeft.ry() += block.lineHeight();
    }
}

} // namespace

Result<QByteArray> paintSeal(const SealText &text, QSizeF sizePt)
{
    if (sizePt.isEmpty()) {
        return Error::failed(SealTexts::tr("The report has no room for a seal."));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(sizePt, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    ReportCanvas canvas(writer, painter);
    canvas.beginPage();
    const QRectF area(0, 0, sizePt.width() * unitsPerPoint, sizePt.height() * unitsPerPoint);
    canvas.fill(area, ReportColours::paper);
    QPainterPath frame;
    frame.addRect(area.adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth));
    canvas.stroke(frame, frameWidth, text.trial ? ReportColours::warning : ReportColours::accent);
    drawLines(canvas, text, area.adjusted(padding, padding, -padding, -padding));
    painter.end();
    return buffer.data();
}
