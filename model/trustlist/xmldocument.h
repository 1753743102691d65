#pragma once

#include "model/result.h"

#include <QByteArray>

#include <libxml/tree.h>
#include <memory>

// Only for the .cpp files of this folder: no XML type crosses its border.

struct XmlDocumentDeleter
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

using XmlDocumentPointer = std::unique_ptr<xmlDoc, XmlDocumentDeleter>;

/// Parses XML that may be hostile: without document types and entities, without comments, within
/// bounds of size, depth and number. Nothing else is opened or fetched.
Result<XmlDocumentPointer> parseXml(const QByteArray &bytes);
