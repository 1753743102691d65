#include "printjob.h"

#include "ui/widgets/printerchoice.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace {

constexpr double dotsPerInch = 300;
constexpr double pointsPerInch = 72;

QImage imageOf(QPdfDocument &document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const QSize size = (points * (dotsPerInch / pointsPerInch)).toSize();
    const QImage rendered = document.render(page, size);
    // What is transparent is paper, which drivers need not be told.
    QImage image(rendered.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, rendered);
    return image;
}

/// The pages in their order; the printer is not to choose among them once more.
QList<int> takeChosenPages(QPrinter &printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    printer.setPageRanges({});
    printer.setPrintRange(QPrinter::AllPages);
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1)) {
            pages.append(page);
        }
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::reverse(pages.begin(), pages.end());
    }
    return pages;
}

/// At its own size in the middle of the sheet, or smaller where the sheet is.
QRectF placeOf(const QSizeF &points, const QPrinter &printer)
{
    const QRectF sheet(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
    QSizeF size = points * (printer.resolution() / pointsPerInch);
    if (size.width() > sheet.width() || size.height() > sheet.height()) {
        size.scale(sheet.size(), Qt::KeepAspectRatio);
    }
    QRectF place(QPointF(), size);
    place.moveCenter(sheet.center());
    return place;
}

} // namespace

Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const PrintProgress &progress)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        return Error::failed(PrintJob::tr("The pages of the report cannot be read."));
    }
    const Error refused = Error::failed(PrintJob::tr(
        "The printer did not take the report. Look at its queue, or save the report as PDF."));
    const QList<int> pages = takeChosenPages(printer, document.pageCount());
    printer.setFullPage(true);
    QPainter painter;
    if (pages.isEmpty() || !painter.begin(&printer)) {
        return refused;
    }
    for (int done = 0; done < pages.size(); ++done) {
        if (done > 0 && !printer.newPage()) {
            return refused;
        }
        const QImage image = imageOf(document, pages.at(done));
        painter.drawImage(placeOf(document.pagePointSize(pages.at(done)), printer), image);
        if (!progress(done + 1, static_cast<int>(pages.size()))) {
            printer.abort();
            return {};
        }
    }
    return painter.end() ? Result<void>() : Result<void>(refused);
}

PrintJob::PrintJob(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    m_isCancelled = true;
    m_thread.waitForDone();
}

void PrintJob::start(const QByteArray &pdf, std::unique_ptr<QPrinter> printer)
{
    m_isCancelled = false;
    m_isRunning = true;
    // Tasks of a pool must be copyable.
    const std::shared_ptr<QPrinter> shared = std::move(printer);
    m_thread.start([this, pdf, shared] {
        const auto printed = printPdf(pdf, *shared, [this](int done, int all) {
            QMetaObject::invokeMethod(this, [this, done, all] { emit progressed(done, all); });
            return !m_isCancelled;
        });
        const QString message = sentTo(*shared);
        QMetaObject::invokeMethod(this, [this, printed, message] { end(printed, message); });
    });
}

void PrintJob::end(const Result<void> &printed, const QString &message)
{
    m_isRunning = false;
    if (m_isCancelled) {
        emit cancelled();
    } else if (printed) {
        emit finished(message);
    } else {
        emit failed(printed.error().message);
    }
}
