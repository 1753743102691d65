#pragma once

#include "model/assessment/evidence.h"
#include "model/result.h"

#include <QString>

/// Describes the file at @p path as evidence, with title and media type filled in where @p item
/// leaves them empty. Refuses what cannot be evidence: missing, a directory, no regular file,
/// unreadable, 0 bytes.
Result<EvidenceItem> describeEvidenceFile(const QString &path, EvidenceItem item);
