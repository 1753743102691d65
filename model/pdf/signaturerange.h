#pragma once

#include "signaturereader.h"

#include <QByteArrayView>
#include <qpdf/QPDF.hh>

// For this folder only: where a signature says that its bytes are, and whether they are there.

/// Fills in gap and end; false where the range is no proper one.
bool readRange(QByteArrayView pdf, QPDFObjectHandle value, PdfSignature &signature);

/// Whether the gap is the value of /Contents as it was read, in hexadecimal digits of one case.
bool gapHoldsContents(QByteArrayView pdf, const PdfSignature &signature);

/// Otherwise other objects could hide in the gap, which no signature covers.
bool gapLiesInItsObject(QPDF &document, QPDFObjectHandle value, const PdfSignature &signature);
