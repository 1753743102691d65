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
    QList<Span> lines;
    lines.append({seal.trial ? texts.translate("Report", "Sealed with a TRIAL IDENTITY")
                             : texts.translate("Report", "Sealed electronically"),
                  seal.trial ? TextStyle::Warning : TextStyle::SmallStrong});
    const auto add = [&lines](const QString &text, TextStyle style) {
        if (!text.isEmpty()) {
            lines.append({u'\n' + text, style});
        }
    };
    add(seal.signer, TextStyle::Strong);
    add(seal.trial ? texts.translate("Report", "Not trusted: nobody vouches for this name")
                   : texts.translate("Report", "Certificate issued by %1").arg(seal.issuer),
        TextStyle::Small);
    const QString date = texts.date(seal.date);
    add(seal.location.isEmpty() ? date : QStringLiteral("%1, %2").arg(seal.location, date),
        TextStyle::Small);
    add(seal.reason, TextStyle::Small);
    return lines;
}

} // namespace

Result<QByteArray> paintSeal(const SealText &text, QSizeF sizePt)
{
    if (sizePt.isEmpty()) {
        return Error::failed(SealTexts::tr("The report has no room for a seal."));
    }
    const ReportFonts fonts;
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
    const TextBlock lines(TextCell{linesOf(text)}, area.width() - 2 * padding, fonts);
    const int room = static_cast<int>((area.height() - 2 * padding) / lines.lineHeight());
    canvas.drawText(lines, {padding, padding}, 0, qMin(room, lines.lineCount()));
    painter.end();
    return buffer.data();
}
