#pragma once

#include "change.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"

class AssessmentRepository;
class EvidenceRepository;

/// What the changes of evidence do: each kind is prepared against the assessment as it stands,
/// carried out on a value, and stored.
namespace EvidenceChanges {

Result<Change> prepare(AddEvidence change, const Assessment &assessment,
                       const Catalogue &catalogue);
Result<Change> prepare(RemoveEvidence change, const Assessment &assessment);
Result<Change> prepare(UpdateEvidence change, const Assessment &assessment);
Result<Change> prepare(LinkEvidence change, const Assessment &assessment,
                       const Catalogue &catalogue);
Result<Change> prepare(UnlinkEvidence change, const Assessment &assessment);

/// These return the inverse.
Change carryOut(const AddEvidence &change, Assessment &assessment);
Change carryOut(const RemoveEvidence &change, Assessment &assessment);
Change carryOut(const UpdateEvidence &change, Assessment &assessment);
Change carryOut(const LinkEvidence &change, Assessment &assessment);
Change carryOut(const UnlinkEvidence &change, Assessment &assessment);

/// Where the changes of one assessment are stored, and how it looks afterwards.
struct Target
{
    const Assessment &after;
    AssessmentRepository &assessments;
    EvidenceRepository &evidence;
};
Result<void> store(const AddEvidence &change, const Target &target);
Result<void> store(const RemoveEvidence &change, const Target &target);
Result<void> store(const UpdateEvidence &change, const Target &target);
Result<void> store(const LinkEvidence &change, const Target &target);
Result<void> store(const UnlinkEvidence &change, const Target &target);

/// The error for something that an assessment does not have.
Error missing(const QString &what);

} // namespace EvidenceChanges
