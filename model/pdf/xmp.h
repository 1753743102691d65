#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

/// What XMP packet and Info dictionary say alike (ISO 19005-3, 6.6.3).
struct DocumentMetadata
{
    QString title;
    QString author;
    QString subject;
    QString creatorTool;
    QString language;
    QDate date;
};

/// One line of text without control characters, lone surrogates and non-characters.
QString plainLine(const QString &text);

/// The XMP packet that declares PDF/A-3b.
QByteArray xmpPacket(const DocumentMetadata &metadata);
