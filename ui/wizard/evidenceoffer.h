#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

class QMimeData;

/// A picture as another program offers it, not decoded.
struct OfferedPicture
{
    QByteArray bytes;
    QByteArray format; ///< of the bytes, as QImageReader calls it
    QImage image; ///< where there are no bytes

    bool isNull() const { return bytes.isEmpty() && image.isNull(); }
};

/// What can be taken as evidence from the clipboard or from what is dropped: one of these, in this
/// order.
struct EvidenceOffer
{
    QStringList files;
    bool hasPicture = false;
    QString link; ///< one http or https address

    bool isEmpty() const { return files.isEmpty() && !hasPicture && link.isEmpty(); }
};

/// Fetches nothing large.
EvidenceOffer evidenceOffer(const QMimeData &data);
OfferedPicture offeredPicture(const QMimeData &data);
/// A picture that a text field has no use for.
bool offersOnlyPicture(const QMimeData &data);
/// Empty unless @p text is one http or https address and nothing else.
QString webAddress(const QString &text);
