#include "ui/report/printjob.h"
#include "ui/report/printpanel.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Pages of A4, each with a black square at the height of its number.
QByteArray pdfOf(int pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.fillRect(
            QRect(0, writer.height() * page / pages, writer.width() / 2, writer.height() / pages),
            Qt::black);
    }
    painter.end();
    return pdf;
}

/// Which part of each page of @p file is black.
QList<int> blackParts(const QString &file, int parts)
{
    QPdfDocument document(nullptr);
    document.load(file);
    QList<int> found;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSize size(100, 100 * parts);
        const QImage image = document.render(page, size);
        for (int part = 0; part < parts; ++part) {
            if (qGray(image.pixel(25, 100 * part + 50)) < 50
                && qAlpha(image.pixel(25, 100 * part + 50)) > 200) {
                found.append(part);
            }
        }
    }
    return found;
}

} // namespace

class TestPrintJob : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryPage();
    void printsChosenPages();
    void keepsTheSizeOfThePages();
    void stopsWhenAsked();
    void saysWhatCannotBePrinted_data();
    void saysWhatCannotBePrinted();
    void printsInTheBackground();
    void saysThatThereIsNoPrinter();

private:
    std::unique_ptr<QPrinter> printerTo(const QString &path) const
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(QPageSize(QPageSize::A4));
        return printer;
    }
    QString path() const { return m_folder.filePath(u"printed.pdf"_s); }
    static bool goOn(int, int) { return true; }

    QTemporaryDir m_folder;
};

void TestPrintJob::printsEveryPage()
{
    int last = 0;
    const auto printed = printPdf(pdfOf(3), *printerTo(path()), [&last](int done, int all) {
        last = done;
        return all == 3;
    });
    QVERIFY(printed);
    QCOMPARE(last, 3);
    QCOMPARE(blackParts(path(), 3), (QList{0, 1, 2}));
}

void TestPrintJob::printsChosenPages()
{
    const auto printer = printerTo(path());
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    printer->setPageOrder(QPrinter::LastPageFirst);
    QVERIFY(printPdf(pdfOf(4), *printer, goOn));
    QCOMPARE(blackParts(path(), 4), (QList{2, 1}));
}

void TestPrintJob::keepsTheSizeOfThePages()
{
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A5}) {
        const auto printer = printerTo(path());
        printer->setPageSize(QPageSize(id));
        QVERIFY(printPdf(pdfOf(1), *printer, goOn));
        QPdfDocument document(nullptr);
        document.load(path());
        const QSizeF sheet = document.pagePointSize(0);
        const QImage image = document.render(0, sheet.toSize());
        int black = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, image.height() / 2);
            black += qGray(pixel) < 50 && qAlpha(pixel) > 200 ? 1 : 0;
        }
        // Half of the width of A4 in points, or of the sheet where that is smaller.
        const double expected = qMin(595.0, sheet.width()) / 2;
        QVERIFY2(qAbs(black - expected) < 3, qPrintable(u"%1 of %2"_s.arg(black).arg(expected)));
    }
}

void TestPrintJob::stopsWhenAsked()
{
    int last = 0;
    QVERIFY(printPdf(pdfOf(3), *printerTo(path()), [&last](int done, int) {
        last = done;
        return false;
    }));
    QCOMPARE(last, 1);
}

void TestPrintJob::saysWhatCannotBePrinted_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("path");
    QTest::newRow("no PDF") << QByteArray("no PDF at all") << path();
    QTest::newRow("nothing") << QByteArray() << path();
    QTest::newRow("no folder") << pdfOf(1) << m_folder.filePath(u"missing/printed.pdf"_s);
}

void TestPrintJob::saysWhatCannotBePrinted()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, path);
    const auto printed = printPdf(pdf, *printerTo(path), goOn);
    QVERIFY(!printed);
    QVERIFY(!printed.error().message.isEmpty());
}

void TestPrintJob::printsInTheBackground()
{
    PrintJob job;
    QSignalSpy progressed(&job, &PrintJob::progressed);
    QSignalSpy finished(&job, &PrintJob::finished);
    QSignalSpy failed(&job, &PrintJob::failed);
    QSignalSpy cancelled(&job, &PrintJob::cancelled);
    job.start(pdfOf(3), printerTo(path()));
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().toString().contains(u"printed.pdf"_s));
    QCOMPARE(progressed.size(), 3);
    job.start("no PDF", printerTo(path()));
    QTRY_COMPARE(failed.size(), 1);
    job.start(pdfOf(20), printerTo(path()));
    job.cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(!job.isRunning());
    // Nothing is left behind when the window goes.
    auto closed = std::make_unique<PrintJob>();
    closed->start(pdfOf(20), printerTo(path()));
}

void TestPrintJob::saysThatThereIsNoPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        QSKIP("This computer has a printer.");
    }
    PrintPanel panel;
    QSignalSpy told(&panel, &PrintPanel::told);
    auto *print = panel.findChild<QPushButton *>(u"print"_s);
    QVERIFY(!print->isEnabled());
    panel.setDocument(pdfOf(1), u"Report"_s, 1);
    print->click();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"No printer"_s));
    QVERIFY(print->isEnabled());
    panel.clear();
    QVERIFY(!print->isEnabled());
}

QTEST_MAIN(TestPrintJob)
#include "tst_printjob.moc"
