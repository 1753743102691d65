#include "logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace {

constexpr qint64 mostPixels = 20'000'000;
constexpr QSize largestLogo(640, 320); // 54 mm × 27 mm at 300 dots per inch

class LogoTexts
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

/// Without alpha, which PDF/A-1 has not: the report is made of such pages.
QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return flat;
}

Error unreadable()
{
    return Error::invalid(
        LogoTexts::tr("The logo cannot be read. Choose an undamaged PNG or JPEG picture."));
}

} // namespace

Result<QByteArray> makeLogo(const QByteArray &file)
{
    if (file.size() > largestLogoFile) {
        return Error::invalid(LogoTexts::tr("The logo is larger than %1 MB. Choose a smaller file.")
                                  .arg(largestLogoFile / (1024 * 1024)));
    }
    QBuffer source;
    source.setData(file);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        return unreadable();
    }
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return unreadable();
    }
    if (static_cast<qint64>(size.width()) * size.height() > mostPixels) {
        return Error::invalid(
            LogoTexts::tr("The logo has %1 × %2 pixels, which is too many. Choose a picture of at "
                          "most %3 million pixels.")
                .arg(size.width())
                .arg(size.height())
                .arg(mostPixels / 1'000'000));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return unreadable();
    }
    QImage flat = onWhite(image);
    if (flat.width() > largestLogo.width() || flat.height() > largestLogo.height()) {
        const QSize fitting = flat.size().scaled(largestLogo, Qt::KeepAspectRatio);
        flat = flat.scaled(fitting.expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                           Qt::SmoothTransformation);
    }
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    return QImageWriter(&target, "png").write(flat.convertToFormat(QImage::Format_RGB888))
        ? Result<QByteArray>(png)
        : unreadable();
}

Result<QImage> readLogo(const QByteArray &png)
{
    if (png.isEmpty()) {
        return unreadable();
    }
    QBuffer source;
    source.setData(png);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, "png");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    const bool fits = size.isValid() && !size.isEmpty() && size.width() <= largestLogo.width()
        && size.height() <= largestLogo.height();
    const QImage image = fits ? reader.read() : QImage();
    if (image.isNull()) {
        return unreadable();
    }
    return onWhite(image);
}
