#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

/// Where the content of evidence files is read from; the workspace implements it.
class EvidenceSource
{
public:
    virtual ~EvidenceSource() = default;

    /// The whole content of the file with this SHA-256 (lower-case hexadecimal), checked against
    /// it.
    virtual Result<QByteArray> evidenceContent(const QString &sha256) const = 0;
};
