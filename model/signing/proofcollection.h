#pragma once

#include "model/pdf/securitystore.h"
#include "model/result.h"
#include "proofsources.h"

#include <QByteArray>
#include <QList>

/// What the signatures and timestamps of @p pdf need to be judged later: the certificates of their
/// chains and what is known of their revocation (ETSI EN 319 142-1, 6.3). Files come first, then
/// the store of the document, then the network. An error names what could not be had.
Result<QList<SignatureValidationData>> collectProofs(const QByteArray &pdf,
                                                     const ProofSources &sources);
