#pragma once

#include "model/result.h"
#include "signaturefield.h"

#include <QByteArray>
#include <QList>

/// A signature field that a document has, and whether somebody signed it.
struct FoundSignatureField
{
    SignatureField field; ///< an invisible one where it cannot be told where it lies
    bool isSigned = false;
};

/// The signature fields of @p pdf in the order of the document.
Result<QList<FoundSignatureField>> readSignatureFields(const QByteArray &pdf);
