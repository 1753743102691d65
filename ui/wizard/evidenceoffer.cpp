#include "evidenceoffer.h"

#include <QMimeData>
#include <QUrl>

#include <array>

namespace {

struct PictureFormat
{
    const char *mimeType;
    const char *format;
};

// The first one that is offered is taken: a PNG file needs no conversion.
constexpr std::array<PictureFormat, 5> pictureFormats{{{"image/png", "png"},
                                                       {"image/jpeg", "jpeg"},
                                                       {"image/bmp", "bmp"},
                                                       {"image/gif", "gif"},
                                                       {"image/webp", "webp"}}};

constexpr qsizetype longestAddress = 8192;

bool hasPicture(const QMimeData &data)
{
    for (const PictureFormat &known : pictureFormats) {
        if (data.hasFormat(QLatin1String(known.mimeType))) {
            return true;
        }
    }
    return data.hasImage();
}

} // namespace

QString webAddress(const QString &text)
{
    const QString trimmed = text.left(longestAddress + 1).trimmed();
    if (trimmed.size() > longestAddress || trimmed.contains(u' ') || trimmed.contains(u'\n')) {
        return {};
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() ? trimmed : QString();
}

EvidenceOffer evidenceOffer(const QMimeData &data)
{
    EvidenceOffer offer;
    QString address;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            offer.files.append(url.toLocalFile());
        } else if (address.isEmpty()) {
            address = webAddress(url.toString(QUrl::FullyEncoded));
        }
    }
    if (!offer.files.isEmpty()) {
        return offer;
    }
    offer.hasPicture = hasPicture(data);
    if (!offer.hasPicture) {
        offer.link = address.isEmpty() && data.hasText() ? webAddress(data.text()) : address;
    }
    return offer;
}

OfferedPicture offeredPicture(const QMimeData &data)
{
    for (const PictureFormat &known : pictureFormats) {
        const QByteArray bytes = data.data(QLatin1String(known.mimeType));
        if (!bytes.isEmpty()) {
            return {bytes, known.format, {}};
        }
    }
    // Within one program, or where the system knows pictures only as such.
    return {{}, {}, qvariant_cast<QImage>(data.imageData())};
}

bool offersOnlyPicture(const QMimeData &data)
{
    return hasPicture(data) && !data.hasText() && !data.hasUrls();
}
