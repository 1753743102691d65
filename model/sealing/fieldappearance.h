#pragma once

#include "model/pdf/signaturefield.h"
#include "model/report/reportmetadata.h"
#include "model/result.h"
#include "model/signing/sealer.h"
#include "model/signing/signer.h"

/// Fills in what @p request shows in the field that it signs: who, when, why and where, in the
/// language of the report. Without such a field, or with one that has no room, nothing is shown.
Result<void> addAppearance(SealRequest &request, const QList<SignatureField> &fields,
                           const Signer &signer, Language language);
