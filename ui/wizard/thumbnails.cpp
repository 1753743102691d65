#include "thumbnails.h"

#include "model/workspace/evidencecontent.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr qint64 mostPixels = 100'000'000;
constexpr int cachedPictures = 200;

struct PictureType
{
    const char *mediaType;
    const char *format;
};

// Formats of pixels only: others can refer to files or hold programs.
constexpr std::array<PictureType, 5> pictureTypes{{{"image/png", "png"},
                                                   {"image/jpeg", "jpeg"},
                                                   {"image/gif", "gif"},
                                                   {"image/bmp", "bmp"},
                                                   {"image/webp", "webp"}}};

/// Empty: not a picture that is shown.
QByteArray formatOf(const QString &mediaType)
{
    for (const PictureType &type : pictureTypes) {
        if (mediaType == QLatin1String(type.mediaType)) {
            return type.format;
        }
    }
    return {};
}

QImage decode(QByteArray content, const QByteArray &format)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels) {
        return {};
    }
    if (size.width() > Thumbnails::side || size.height() > Thumbnails::side) {
        reader.setScaledSize(size.scaled(Thumbnails::side, Thumbnails::side, Qt::KeepAspectRatio)
                                 .expandedTo({1, 1}));
    }
    return reader.read();
}

QImage makeThumbnail(const QString &workspace, const QString &sha256, const QByteArray &format)
{
    auto content = readEvidenceContent(workspace, sha256, largestFile);
    return content ? decode(std::move(content).value(), format) : QImage();
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_known(cachedPictures)
{
    m_thread.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void Thumbnails::setWorkspace(const QString &path)
{
    if (path == m_workspace) {
        return;
    }
    m_thread.clear();
    m_thread.waitForDone();
    m_wanted.clear();
    m_known.clear();
    m_workspace = path;
}

QImage Thumbnails::thumbnail(const QString &sha256, const QString &mediaType)
{
    if (const QImage *known = m_known.object(sha256)) {
        return *known;
    }
    const QByteArray format = formatOf(mediaType);
    if (format.isEmpty() || sha256.isEmpty() || m_workspace.isEmpty()
        || m_wanted.contains(sha256)) {
        return {};
    }
    m_wanted.insert(sha256);
    m_thread.start([this, workspace = m_workspace, sha256, format] {
        const QImage image = makeThumbnail(workspace, sha256, format);
        QMetaObject::invokeMethod(this, [this, sha256, image] { keep(sha256, image); });
    });
    return {};
}

void Thumbnails::keep(const QString &sha256, const QImage &image)
{
    // Also what was asked for before the workspace changed: the hash says what it is.
    m_wanted.remove(sha256);
    m_known.insert(sha256, new QImage(image));
    emit made();
}
