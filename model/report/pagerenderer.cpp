#include "pagerenderer.h"

#include "pagelayout.h"
#include "reportcanvas.h"
#include "reportpainter.h"

#include <QBuffer>
#include <QHashSeed>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace {

constexpr int resolution = 1440; // dots per inch: one dot is one layout unit

/// The PDF engine numbers fonts in the order of a hash. The seed is the process's, so only one
/// report is painted at a time.
class DeterministicHashing
{
public:
    DeterministicHashing()
        : m_lock(mutex())
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~DeterministicHashing() { QHashSeed::resetRandomGlobalSeed(); }
    DeterministicHashing(const DeterministicHashing &) = delete;
    DeterministicHashing &operator=(const DeterministicHashing &) = delete;

private:
    static std::mutex &mutex()
    {
        static std::mutex instance;
        return instance;
    }

    std::lock_guard<std::mutex> m_lock;
};

double points(double units)
{
    return units / unitsPerPoint;
}

double fromBottom(const PageGeometry &geometry, double units)
{
    return geometry.height - points(units);
}

/// A rectangle with the origin at the bottom left, as PDF has it.
QRectF pdfRect(const PageGeometry &geometry, const QRectF &rect)
{
    return {points(rect.left()), fromBottom(geometry, rect.bottom()), points(rect.width()),
            points(rect.height())};
}

void addBookmark(QList<ReportBookmark> &siblings, int level, const ReportBookmark &bookmark)
{
    if (level == 0 || siblings.isEmpty()) {
        siblings.append(bookmark);
    } else {
        addBookmark(siblings.last().children, level - 1, bookmark);
    }
}

void describe(RenderedReport &rendered, const LaidOutReport &report, const PageGeometry &geometry)
{
    rendered.pages = static_cast<int>(report.pages.size());
    for (const PlacedBookmark &placed : report.bookmarks) {
        addBookmark(
            rendered.outline, placed.bookmark.level,
            {placed.bookmark.title, placed.place.page, fromBottom(geometry, placed.place.y), {}});
    }
    for (const PlacedLink &link : report.links) {
        const auto target = report.anchors.constFind(link.target);
        if (target != report.anchors.cend()) {
            rendered.links.append({link.page, pdfRect(geometry, link.rect), target->page,
                                   fromBottom(geometry, target->y)});
        }
    }
    for (const PlacedField &field : report.fields) {
        rendered.fields.append(
            {field.field.role, field.field.label, field.page, pdfRect(geometry, field.rect)});
    }
}

QByteArray paint(const LaidOutReport &report, const PageFrame &frame, const ReportFonts &fonts,
                 const QString &title)
{
    const DeterministicHashing hashing;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    QPainter painter(&writer);
    ReportCanvas canvas(writer, painter);
    ReportPainter(report, frame, fonts).paint(canvas);
    painter.end();
    return buffer.data();
}

} // namespace

RenderedReport renderPages(const ReportBlocks &blocks, const FrameTexts &frame,
                           const QString &title)
{
    const ReportFonts fonts;
    const PageGeometry geometry;
    const LaidOutReport report = layOutPages(blocks, fonts, geometry);
    RenderedReport rendered;
    rendered.title = title;
    describe(rendered, report, geometry);
    rendered.pdf = paint(report, PageFrame(frame, fonts, geometry), fonts, title);
    return rendered;
}
