#pragma once

#include "model/sealing/verifyreport.h"
#include "ui/widgets/marks.h"

struct ReportInspection;

// Signs of the verdicts on a file: each value differs from its neighbours in shape.

Mark markOf(Integrity integrity);
Mark markOf(Trust trust);
/// Of the trust of a file: not settled while an answer about revocation is missing.
Mark markOfTrust(const DocumentValidation &found);
Mark markOf(DataAgreement agreement);
/// Of the three verdicts together.
Mark markOf(const ReportInspection &inspection);
