#pragma once

#include "attachments.h"
#include "model/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>

/// A bookmark. Points, origin at the bottom left; pages are counted from 0.
struct OutlineEntry
{
    QString title;
    int page = 0;
    double yPt = 0;
    QList<OutlineEntry> children;
};

/// An area on a page that leads to another place in the same document.
struct InternalLink
{
    int page = 0;
    QRectF rectPt;
    int targetPage = 0;
    double targetYPt = 0;
};

/// Everything that turns laid-out pages into an archival document.
struct ArchiveRequest
{
    QByteArray pdf; ///< PDF/A-1b as QPdfWriter writes it
    QString title;
    QString author;
    QString subject;
    QString creatorTool;
    QString language; ///< RFC 3066, "de-DE"
    QDate date; ///< every time in the file is this day, 00:00:00Z
    QList<OutlineEntry> outline;
    QList<InternalLink> links;
    QList<Attachment> attachments;
};

/// PDF/A-3b with metadata, bookmarks, links and associated files; the same request gives the same
/// bytes.
Result<QByteArray> finishArchive(const ArchiveRequest &request);
