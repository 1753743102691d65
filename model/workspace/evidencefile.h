#pragma once

#include "model/assessment/evidence.h"
#include "model/result.h"

#include <QString>

class QFile;

/// Describes the file at @p path as evidence, with the title filled in where @p item leaves it
/// empty. Refuses what cannot be evidence: missing, a directory, no regular file, unreadable, 0
/// bytes.
Result<EvidenceItem> describeEvidenceFile(const QString &path, EvidenceItem item);
/// Of an open file, from its name and first bytes; its position stays. Slow the first time.
QString mediaTypeOf(QFile &file);
