#pragma once

#include "model/result.h"
#include "xmlnodes.h"

#include <QByteArray>
#include <QList>

/// The parts of a signature that has the one form which covers a whole list (TS 119 612, annex B).
struct SignatureShape
{
    xmlNode *root = nullptr;
    xmlNode *signature = nullptr;
    xmlNode *signedProperties = nullptr;
    QByteArray signerDer; ///< the certificate that the signed properties name
};

/// Refused: no signature or more than one; references to anything but the whole list and the signed
/// properties; transforms that could hide or change something; digests other than SHA-2.
Result<SignatureShape> readSignatureShape(xmlNode *root);
