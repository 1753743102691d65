#pragma once

#include "signaturefield.h"

#include <QByteArray>
#include <QList>

/// Whether the bytes behind the first @p prefixLength change nothing but what sealing adds: @p
/// fields, each inside its rectangle, invisible signature fields, signatures and what declares
/// them. False, too, where that cannot be found out.
bool addsOnlySignatures(const QByteArray &pdf, qsizetype prefixLength,
                        const QList<SignatureField> &fields);
