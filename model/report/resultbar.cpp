#include "resultbar.h"

#include "reportcanvas.h"
#include "resultmark.h"
#include "textblock.h"

namespace {

void drawNumber(ReportCanvas &canvas, const BarCell::Part &part, const QRectF &share,
                const ReportFonts &fonts)
{
    const TextCell cell{{{QString::number(part.count), TextStyle::SmallStrong}}, Align::Centre};
    const TextBlock number(cell, share.width(), fonts);
    const double width = number.naturalWidth();
    if (width + 2 * unitsPerPoint > share.width()) {
        return;
    }
    // On patterns the number stands on a plain ground.
    const QRectF ground(share.center().x() - width / 2 - unitsPerPoint, share.top() + unitsPerPoint,
                        width + 2 * unitsPerPoint, share.height() - 2 * unitsPerPoint);
    canvas.fill(ground, ReportColours::paper);
    canvas.drawText(number, {share.left(), share.center().y() - number.height() / 2});
}

} // namespace

void drawResultBar(ReportCanvas &canvas, const BarCell &bar, const QRectF &rect,
                   const ReportFonts &fonts)
{
    int whole = 0;
    for (const BarCell::Part &part : bar.parts) {
        whole += part.count;
    }
    whole = qMax(whole, bar.whole);
    double x = rect.left();
    for (const BarCell::Part &part : bar.parts) {
        if (part.count > 0) {
            const double width = rect.width() * part.count / whole;
            const QRectF share(x, rect.top(), width, rect.height());
            drawResultShare(canvas, part.result, share);
            drawNumber(canvas, part, share, fonts);
            x += width;
        }
    }
}
