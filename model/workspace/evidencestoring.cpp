#include "evidencechanges.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/evidencerepository.h"

namespace EvidenceChanges {

Result<void> store(const AddEvidence &change, const Target &target)
{
    const QString &id = target.after.id;
    if (auto added = target.evidence.restoreItem(id, change.item, change.position); !added) {
        return added;
    }
    for (const AddEvidence::Attachment &attachment : change.attachments) {
        auto linked =
            store(LinkEvidence{change.item.id, attachment.answer, attachment.position}, target);
        if (!linked) {
            return linked;
        }
    }
    return {};
}

Result<void> store(const RemoveEvidence &change, const Target &target)
{
    if (auto removed = target.evidence.removeItem(target.after.id, change.evidenceId); !removed) {
        return removed;
    }
    for (const AnswerKey &key : change.answers) {
        if (auto removed = target.assessments.removeAnswer(target.after.id, key); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> store(const UpdateEvidence &change, const Target &target)
{
    return target.evidence.updateItem(target.after.id, change.item);
}

Result<void> store(const LinkEvidence &change, const Target &target)
{
    // The first evidence may come before any answer: the link needs its row.
    auto saved =
        target.assessments.saveAnswer(target.after.id, *target.after.answer(change.answer));
    return saved
        ? target.evidence.link(target.after.id, change.evidenceId, change.answer, change.position)
        : saved;
}

Result<void> store(const UnlinkEvidence &change, const Target &target)
{
    auto unlinked = target.evidence.unlink(target.after.id, change.evidenceId, change.answer);
    return unlinked && change.removesAnswer
        ? target.assessments.removeAnswer(target.after.id, change.answer)
        : unlinked;
}

} // namespace EvidenceChanges
