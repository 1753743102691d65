#include "applychange.h"
#include "workspaceprivate.h"

#include <algorithm>

namespace {

/// What listeners are to look at again after some changes, each thing once.
class Affected
{
public:
    void operator()(const SetAnswer &change) { add(change.answer.key); }
    void operator()(const RemoveAnswer &change) { add(change.key); }
    void operator()(const SetFlag &change) { add(change.key); }
    void operator()(const RemoveFlag &change) { add(change.key); }
    void operator()(const AddEvidence &change)
    {
        evidence = true;
        for (const AddEvidence::Attachment &attachment : change.attachments) {
            add(attachment.answer);
        }
    }
    /// @p before: the change is over, and with it the links are gone.
    void add(const RemoveEvidence &change, const Assessment &before)
    {
        evidence = true;
        for (const Answer &answer : before.answers) {
            if (answer.evidenceIds.contains(change.evidenceId)) {
                add(answer.key);
            }
        }
    }
    void operator()(const UpdateEvidence & /*change*/) { evidence = true; }
    void operator()(const LinkEvidence &change)
    {
        evidence = true;
        add(change.answer);
    }
    void operator()(const UnlinkEvidence &change)
    {
        evidence = true;
        add(change.answer);
    }
    void operator()(const auto & /*details, holders, measures*/) { assessment = true; }

    bool assessment = false;
    bool evidence = false;
    QList<AnswerKey> answers;

private:
    void add(const AnswerKey &key)
    {
        if (!answers.contains(key)) {
            answers.append(key);
        }
    }
};

Affected affectedBy(const QList<Change> &changes, const Assessment &before)
{
    Affected affected;
    for (const Change &change : changes) {
        if (const auto *removal = std::get_if<RemoveEvidence>(&change)) {
            affected.add(*removal, before);
        } else {
            std::visit(affected, change);
        }
    }
    return affected;
}

/// Several changes prepared one after the other, each against the outcome of those before.
struct PreparedChanges
{
    QList<Change> changes;
    QList<Assessment> outcomes;
    QList<Change> inverses; ///< the last one first
};

Result<PreparedChanges> prepareAll(const QList<Change> &changes, const Assessment &before,
                                   const Catalogue &catalogue)
{
    PreparedChanges all;
    for (const Change &change : changes) {
        const Assessment &current = all.outcomes.isEmpty() ? before : all.outcomes.constLast();
        auto prepared = prepareChange(change, current, catalogue);
        if (!prepared) {
            return prepared.error();
        }
        AppliedChange applied = applyInMemory(prepared.value(), current);
        all.changes.append(std::move(prepared).value());
        all.outcomes.append(std::move(applied.after));
        all.inverses.prepend(std::move(applied.inverse));
    }
    return all;
}

} // namespace

Result<Change> Workspace::apply(const QString &assessmentId, const Change &change)
{
    auto inverse = apply(assessmentId, QList<Change>{change});
    return inverse ? Result<Change>(inverse.value().constFirst()) : inverse.error();
}

Result<QList<Change>> Workspace::apply(const QString &assessmentId, const QList<Change> &changes)
{
    const auto before = d->assessment(assessmentId);
    if (!before) {
        return before.error();
    }
    const auto catalogue = d->catalogue(before.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    const auto prepared = prepareAll(changes, *before.value(), *catalogue.value());
    if (!prepared || changes.isEmpty()) {
        return prepared ? Result<QList<Change>>(QList<Change>()) : prepared.error();
    }
    const PreparedChanges &all = prepared.value();
    auto stored = d->file->transaction([&]() -> Result<void> {
        for (qsizetype index = 0; index < all.changes.size(); ++index) {
            auto done = storeChange(all.changes.at(index), all.outcomes.at(index), d->assessments,
                                    d->evidence);
            if (!done) {
                return done;
            }
        }
        return {};
    });
    if (!stored) {
        emit saveFailed(stored.error().message);
        return stored.error();
    }
    d->current = std::make_shared<const Assessment>(all.outcomes.constLast());
    announce(assessmentId, all.changes, *before.value());
    emit saved(QDateTime::currentDateTimeUtc());
    return all.inverses;
}

void Workspace::announce(const QString &assessmentId, const QList<Change> &changes,
                         const Assessment &before)
{
    const Affected affected = affectedBy(changes, before);
    if (affected.assessment) {
        emit assessmentChanged(assessmentId);
    }
    if (affected.evidence) {
        emit evidenceChanged(assessmentId);
    }
    for (const AnswerKey &key : affected.answers) {
        emit answerChanged(assessmentId, key);
    }
}
