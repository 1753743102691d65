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

/// The embedded files in the order of their names. Refused: duplicate names, more than 1 GiB in
/// all.
Result<QList<Attachment>> readAttachments(const QByteArray &pdf);

/// Embeds @p attachments and associates them with the document. qpdf may throw.
Result<void> embedAttachments(QPDF &document, const QList<Attachment> &attachments,
                              const QDateTime &modified);
