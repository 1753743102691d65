#pragma once

#include "model/result.h"

#include <QString>

/// Which file of which PDF is copied, and where to.
struct EmbeddedCopy
{
    QString pdfPath;
    QString pdfSha256; ///< hexadecimal; the PDF must still be the one that was verified
    QString fileName; ///< as it is listed in the PDF
    QString destination; ///< an existing file is replaced
};

/// Writes a file that lies inside a PDF; it appears whole or not at all.
Result<void> writeEmbeddedCopy(const EmbeddedCopy &copy);
