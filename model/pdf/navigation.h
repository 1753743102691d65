#pragma once

#include "archive.h"
#include "model/result.h"

class QPDF;

/// Writes the bookmarks. qpdf may throw.
Result<void> addOutline(QPDF &document, const QList<OutlineEntry> &entries);

/// Writes the internal links. qpdf may throw.
Result<void> addLinks(QPDF &document, const QList<InternalLink> &links);
