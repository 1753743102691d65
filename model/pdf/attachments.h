#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

class QPDF;

/// A file inside a PDF, and what it is to the document (ISO 19005-3, annex E).
struct Attachment
{
    enum class Relationship { Data, Source, Supplement, Alternative, Unspecified };

    QString fileName;
    QString mimeType;
    QString description;
    Relationship relationship = Relationship::Unspecified;
    QByteArray content;

    bool operator==(const Attachment &) const = default;
};

/// How much is read at most; a file that unpacks to more is refused as a whole.
struct AttachmentLimits
{
    qint64 bytes = qint64(1) << 30; ///< of all contents together
    int count = 10'000;
};

/// The embedded files in the order of their names; all of them or none. Refused: damaged files,
/// duplicate names, more than @p limits allow.
Result<QList<Attachment>> readAttachments(const QByteArray &pdf,
                                          const AttachmentLimits &limits = {});

/// Embeds @p attachments and associates them with the document. qpdf may throw.
Result<void> embedAttachments(QPDF &document, const QList<Attachment> &attachments,
                              const QDateTime &modified);
