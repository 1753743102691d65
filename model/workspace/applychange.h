#pragma once

#include "change.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"

class AssessmentRepository;
class EvidenceRepository;

/// A change carried out: the assessment after it, and what undoes it.
struct AppliedChange
{
    Assessment after;
    Change inverse;
};

/// Whether @p key names an answer that this assessment can hold.
Result<void> checkAnswerKey(const AnswerKey &key, const Assessment &assessment,
                            const Catalogue &catalogue);

/// Checks @p change against the rules and the assessment as it stands, and completes it (ids,
/// times).
Result<Change> prepareChange(const Change &change, const Assessment &assessment,
                             const Catalogue &catalogue);

/// Computes the outcome of a prepared change without storing anything.
AppliedChange applyInMemory(const Change &change, const Assessment &before);

/// Stores a prepared change; to be called inside a transaction.
Result<void> storeChange(const Change &change, const Assessment &after,
                         AssessmentRepository &assessments, EvidenceRepository &evidence);
