#include "evidencechanges.h"

#include "applychange.h"
#include "model/assessment/documentformat.h"
#include "model/assessment/normalizedtext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace {

class ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

/// Nothing but @p evidenceId is attached, and nothing was typed or chosen.
bool saysNothing(const Answer &answer, const QString &evidenceId)
{
    Answer nothing;
    nothing.key = answer.key;
    nothing.evidenceIds = {evidenceId};
    nothing.changedAt = answer.changedAt;
    return answer == nothing;
}

void normalize(EvidenceItem &item)
{
    for (QString *text : {&item.title, &item.note, &item.auditor, &item.auditScope}) {
        *text = normalizedText(*text);
    }
}

template<typename T>
void insertAt(QList<T> &list, int position, const T &value)
{
    list.insert(position < 0 ? list.size() : qMin<qsizetype>(position, list.size()), value);
}

/// True: there was no such answer before.
bool attach(Assessment &assessment, const QString &evidenceId, const AnswerKey &key, int position)
{
    const bool isNew = !assessment.answers.contains(key);
    Answer &answer = assessment.answers[key];
    if (isNew) {
        answer.key = key;
        answer.changedAt = QDateTime::currentDateTimeUtc();
    }
    if (!answer.evidenceIds.contains(evidenceId)) {
        insertAt(answer.evidenceIds, position, evidenceId);
    }
    return isNew;
}

qsizetype indexOf(const Assessment &assessment, const QString &evidenceId)
{
    const auto found =
        std::find_if(assessment.evidence.cbegin(), assessment.evidence.cend(),
                     [&evidenceId](const EvidenceItem &item) { return item.id == evidenceId; });
    return std::distance(assessment.evidence.cbegin(), found);
}

} // namespace

namespace EvidenceChanges {

Error missing(const QString &what)
{
    return Error::invalid(ChangeTexts::tr("The assessment has no \"%1\".").arg(what));
}

Result<Change> prepare(AddEvidence change, const Assessment &assessment, const Catalogue &catalogue)
{
    EvidenceItem &item = change.item;
    if (assessment.evidenceItem(item.id) != nullptr) {
        return Error::invalid(
            ChangeTexts::tr("The assessment has \"%1\" already.").arg(item.title));
    }
    if ((item.kind == EvidenceKind::File) == item.sha256.isEmpty()) {
        return Error::invalid(ChangeTexts::tr("Evidence of the kind file needs a file."));
    }
    for (const AddEvidence::Attachment &attachment : std::as_const(change.attachments)) {
        if (auto known = checkAnswerKey(attachment.answer, assessment, catalogue); !known) {
            return known.error();
        }
    }
    if (item.id.isEmpty()) {
        item.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (!item.addedAt.isValid()) {
        // To the second, as it is stored.
        item.addedAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    }
    normalize(item);
    return Change(change);
}

Result<Change> prepare(RemoveEvidence change, const Assessment &assessment)
{
    if (assessment.evidenceItem(change.evidenceId) == nullptr) {
        return missing(change.evidenceId);
    }
    change.answers.removeIf([&](const AnswerKey &key) {
        const Answer *answer = assessment.answer(key);
        return answer == nullptr || !saysNothing(*answer, change.evidenceId);
    });
    return Change(change);
}

Result<Change> prepare(UpdateEvidence change, const Assessment &assessment)
{
    const EvidenceItem *stored = assessment.evidenceItem(change.item.id);
    if (stored == nullptr) {
        return missing(change.item.id);
    }
    normalize(change.item);
    change.item.sha256 = stored->sha256;
    change.item.sizeBytes = stored->sizeBytes;
    change.item.addedAt = stored->addedAt;
    return Change(change);
}

Result<Change> prepare(LinkEvidence change, const Assessment &assessment,
                       const Catalogue &catalogue)
{
    if (assessment.evidenceItem(change.evidenceId) == nullptr) {
        return missing(change.evidenceId);
    }
    auto known = checkAnswerKey(change.answer, assessment, catalogue);
    return known ? Result<Change>(Change(change)) : known.error();
}

Result<Change> prepare(UnlinkEvidence change, const Assessment &assessment)
{
    const Answer *answer = assessment.answer(change.answer);
    if (answer == nullptr || !answer->evidenceIds.contains(change.evidenceId)) {
        return missing(change.evidenceId);
    }
    change.removesAnswer = change.removesAnswer && saysNothing(*answer, change.evidenceId);
    return Change(change);
}

Change carryOut(const AddEvidence &change, Assessment &assessment)
{
    insertAt(assessment.evidence, change.position, change.item);
    RemoveEvidence inverse{change.item.id};
    for (const AddEvidence::Attachment &attachment : change.attachments) {
        if (attach(assessment, change.item.id, attachment.answer, attachment.position)) {
            inverse.answers.append(attachment.answer);
        }
    }
    return inverse;
}

Change carryOut(const RemoveEvidence &change, Assessment &assessment)
{
    const qsizetype index = indexOf(assessment, change.evidenceId);
    AddEvidence inverse{assessment.evidence.takeAt(index), static_cast<int>(index)};
    QList<AnswerKey> keys = assessment.answers.keys();
    std::sort(keys.begin(), keys.end(), precedesInDocument);
    for (const AnswerKey &key : std::as_const(keys)) {
        QStringList &attached = assessment.answers[key].evidenceIds;
        const auto position = static_cast<int>(attached.indexOf(change.evidenceId));
        if (position >= 0) {
            attached.removeAt(position);
            inverse.attachments.append({key, position});
        }
    }
    for (const AnswerKey &key : change.answers) {
        assessment.answers.remove(key);
    }
    return inverse;
}

Change carryOut(const UpdateEvidence &change, Assessment &assessment)
{
    EvidenceItem &stored = assessment.evidence[indexOf(assessment, change.item.id)];
    const UpdateEvidence inverse{stored};
    stored = change.item;
    return inverse;
}

Change carryOut(const LinkEvidence &change, Assessment &assessment)
{
    const bool isNew = attach(assessment, change.evidenceId, change.answer, change.position);
    return UnlinkEvidence{change.evidenceId, change.answer, isNew};
}

Change carryOut(const UnlinkEvidence &change, Assessment &assessment)
{
    QStringList &attached = assessment.answers[change.answer].evidenceIds;
    const LinkEvidence inverse{change.evidenceId, change.answer,
                               static_cast<int>(attached.indexOf(change.evidenceId))};
    attached.removeAll(change.evidenceId);
    if (change.removesAnswer) {
        assessment.answers.remove(change.answer);
    }
    return inverse;
}

} // namespace EvidenceChanges
