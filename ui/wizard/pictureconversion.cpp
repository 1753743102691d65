#include "pictureconversion.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr qint64 pixelsPerMegapixel = 1'000'000;
constexpr int bytesPerPixel = 4;
constexpr int mebibyte = 1024 * 1024;

Result<void> checkSize(const QSize &size)
{
    if (size.isEmpty()) {
        return Error::invalid(PictureConversion::tr(
            "The picture on the clipboard cannot be read. Save it as a file and add that."));
    }
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > mostPixels) {
        return Error::invalid(
            PictureConversion::tr("The picture has %1 megapixels; more than %2 are not pasted. "
                                  "Copy a part of it, or save it as a file and add that.")
                .arg(QString::number(pixels / pixelsPerMegapixel),
                     QString::number(mostPixels / pixelsPerMegapixel)));
    }
    return {};
}

Result<void> writeImage(const QImage &image, const QString &path)
{
    QImageWriter writer(path, "png");
    if (!writer.write(image)) {
        return Error::failed(PictureConversion::tr("The picture cannot be stored in \"%1\": %2")
                                 .arg(path, writer.errorString()));
    }
    return {};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return Error::failed(PictureConversion::tr("The picture cannot be stored in \"%1\": %2")
                                 .arg(path, file.errorString()));
    }
    return {};
}

Result<void> write(const OfferedPicture &picture, const QString &path)
{
    if (picture.bytes.isEmpty()) {
        const auto sized = checkSize(picture.image.size());
        return sized ? writeImage(picture.image, path) : sized;
    }
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, picture.format);
    reader.setAutoDetectImageFormat(false);
    if (auto sized = checkSize(reader.size()); !sized) {
        return sized;
    }
    // What is a PNG file already stays as it is, to the byte.
    if (picture.format == "png") {
        return writeBytes(bytes, path);
    }
    const QImage image = reader.read();
    const auto sized = checkSize(image.size());
    return sized ? writeImage(image, path) : sized;
}

Result<TemporaryFile> makeFile(const OfferedPicture &picture, const QString &fileName)
{
    TemporaryFile file;
    file.folder = std::make_shared<QTemporaryDir>();
    if (!file.folder->isValid()) {
        return Error::failed(PictureConversion::tr("There is no room for a temporary file: %1")
                                 .arg(file.folder->errorString()));
    }
    file.path = file.folder->filePath(fileName);
    const auto written = write(picture, file.path);
    return written ? Result<TemporaryFile>(file) : written.error();
}

} // namespace

PictureConversion::PictureConversion(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    // For the formats that are decoded; one limit of the toolkit for the whole program.
    constexpr int needed = static_cast<int>(mostPixels * bytesPerPixel / mebibyte) + 1;
    QImageReader::setAllocationLimit(qMax(QImageReader::allocationLimit(), needed));
}

PictureConversion::~PictureConversion()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PictureConversion::start(const OfferedPicture &picture, const QString &fileName)
{
    ++m_running;
    m_thread.start([this, picture, fileName] {
        const auto result = makeFile(picture, fileName);
        QMetaObject::invokeMethod(this, [this, result] { end(result); });
    });
}

void PictureConversion::end(const Result<TemporaryFile> &result)
{
    --m_running;
    if (result) {
        emit made(result.value());
    } else {
        emit failed(result.error().message);
    }
}
