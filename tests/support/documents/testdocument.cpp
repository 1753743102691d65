#include "testdocument.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int dotsPerInch = 300;

QByteArray valueOf(Result<QByteArray> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().message));
    }
    return std::move(result).value();
}

template<typename Paint>
QByteArray written(QPageSize size, const Paint &paint)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(size);
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    paint(painter, writer);
    painter.end();
    return pdf;
}

} // namespace

QByteArray writtenPages(int count)
{
    return written(QPageSize(QPageSize::A4), [count](QPainter &painter, QPdfWriter &writer) {
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 14));
        for (int page = 1; page <= count; ++page) {
            if (page > 1) {
                writer.newPage();
            }
            painter.drawText(300, 400, QStringLiteral("Page %1 says: fulfilled").arg(page));
            painter.fillRect(300, 600, 400, 200, Qt::darkGreen);
        }
    });
}

ArchiveRequest archiveRequest()
{
    ArchiveRequest request;
    request.pdf = writtenPages();
    request.title = QStringLiteral("Report on Example Meet");
    request.author = QStringLiteral("Example GmbH");
    request.subject = QStringLiteral("Self-assessment");
    request.creatorTool = QStringLiteral("ConfSeal 0.1.0");
    request.language = QStringLiteral("en-GB");
    request.date = QDate(2026, 11, 24);
    request.outline = {{QStringLiteral("Summary"), 0, 800, {}}};
    request.links = {{0, QRectF(72, 700, 100, 20), 1, 800}};
    request.attachments = {{QStringLiteral("assessment.json"), QStringLiteral("application/json"),
                            QStringLiteral("Assessment document"), Attachment::Relationship::Data,
                            "{\"verdict\":\"conforms\"}"}};
    return request;
}

QByteArray archivedDocument()
{
    return valueOf(finishArchive(archiveRequest()), "archive");
}

QList<SignatureField> threeFields()
{
    return {{QStringLiteral("Issuer"), QStringLiteral("Issuer"), 1, QRectF(72, 100, 180, 60)},
            {QStringLiteral("Reviewer"), QStringLiteral("Reviewer"), 1, QRectF(272, 100, 90, 60)},
            {QStringLiteral("Approver"), QStringLiteral("Approver"), 1, QRectF(382, 100, 90, 60)}};
}

QByteArray sealPicture()
{
    return written(QPageSize(QSizeF(180, 60), QPageSize::Point),
                   [](QPainter &painter, QPdfWriter & /*writer*/) {
                       painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
                       painter.drawText(20, 60, QStringLiteral("Sealed by Example GmbH"));
                   });
}

SealRequest sealRequest()
{
    SealRequest request;
    request.fields = threeFields();
    request.fieldToSign = QStringLiteral("Issuer");
    request.appearancePdf = sealPicture();
    request.reason = QStringLiteral("Declaration of conformity");
    request.location = QStringLiteral("Musterstadt");
    return request;
}

QByteArray sealedBy(const Signer &signer)
{
    return valueOf(sealDocument(archivedDocument(), sealRequest(), signer), "seal");
}

QByteArray countersignedBy(const Signer &signer, const QByteArray &pdf, const QString &field)
{
    SealRequest request = sealRequest();
    request.fieldToSign = field;
    return valueOf(sealDocument(pdf, request, signer), "counter-signature");
}
