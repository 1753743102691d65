#include "jsonformat.h"

QString JsonFormat::id() const
{
    return QStringLiteral("json");
}

QString JsonFormat::suffix() const
{
    return id();
}

Result<QByteArray> JsonFormat::write(const Assessment &assessment, const Catalogue &catalogue) const
{
    return makeDocument(assessment, catalogue).json;
}

Result<DocumentContent> JsonFormat::read(QByteArrayView bytes) const
{
    return readDocument(bytes);
}
