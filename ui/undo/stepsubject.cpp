#include "stepsubject.h"

#include <QCoreApplication>

namespace {

class StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(StepSubject)
};

using Kind = StepSubject::Kind;

/// The answer that a change leaves; empty where it leaves none.
Answer answerAfter(const Change &change)
{
    if (const auto *set = std::get_if<SetAnswer>(&change)) {
        return set->answer;
    }
    return {};
}

Kind kindOf(const Answer &before, const Answer &after)
{
    if (before.result != after.result) {
        return Kind::Result;
    }
    if (before.justification != after.justification) {
        return Kind::Justification;
    }
    if (before.comment != after.comment) {
        return Kind::Comment;
    }
    return before.internalNote != after.internalNote ? Kind::InternalNote : Kind::Verification;
}

/// Says what one change is about.
class Description
{
public:
    Description(const Change &inverse, const AnswerKey &place, const Assessment &assessment)
        : m_inverse(inverse)
        , m_place(place)
        , m_assessment(assessment)
    {}

    StepSubject operator()(const SetAnswer &change) const
    {
        return {kindOf(answerAfter(m_inverse), change.answer), change.answer.key, {}};
    }
    StepSubject operator()(const RemoveAnswer &change) const
    {
        return {kindOf(answerAfter(m_inverse), {}), change.key, {}};
    }
    StepSubject operator()(const SetFlag &change) const { return {Kind::Flag, change.key, {}}; }
    StepSubject operator()(const RemoveFlag &change) const { return {Kind::Flag, change.key, {}}; }
    StepSubject operator()(const AddEvidence &change) const
    {
        return {Kind::EvidenceAdded, m_place, change.item.title};
    }
    StepSubject operator()(const RemoveEvidence &) const
    {
        const auto *back = std::get_if<AddEvidence>(&m_inverse);
        return {Kind::EvidenceRemoved, m_place, back == nullptr ? QString() : back->item.title};
    }
    StepSubject operator()(const UpdateEvidence &change) const
    {
        return {Kind::EvidenceDetails, m_place, change.item.title};
    }
    StepSubject operator()(const LinkEvidence &change) const
    {
        return {Kind::EvidenceAttached, change.answer, titleOf(change.evidenceId)};
    }
    StepSubject operator()(const UnlinkEvidence &change) const
    {
        return {Kind::EvidenceDetached, change.answer, titleOf(change.evidenceId)};
    }
    StepSubject operator()(const SetHolder &) const { return {Kind::Holders, m_place, {}}; }
    StepSubject operator()(const RemoveHolder &) const { return {Kind::Holders, m_place, {}}; }
    StepSubject operator()(const SetMeasure &) const { return {Kind::Measure, m_place, {}}; }
    StepSubject operator()(const RemoveMeasure &) const { return {Kind::Measure, m_place, {}}; }
    StepSubject operator()(const SetDetails &) const { return {Kind::Details, m_place, {}}; }

private:
    QString titleOf(const QString &evidenceId) const
    {
        const EvidenceItem *item = m_assessment.evidenceItem(evidenceId);
        return item == nullptr ? QString() : item->title;
    }

    const Change &m_inverse;
    const AnswerKey &m_place;
    const Assessment &m_assessment;
};

QString evidenceText(const StepSubject &subject)
{
    switch (subject.kind) {
    case Kind::EvidenceAdded:
        return subject.count > 1
            ? StepTexts::tr("adding %n pieces of evidence", nullptr, subject.count)
            : StepTexts::tr("adding \"%1\"").arg(subject.title);
    case Kind::EvidenceAttached:
        return subject.count > 1
            ? StepTexts::tr("attaching %n pieces of evidence", nullptr, subject.count)
            : StepTexts::tr("attaching \"%1\"").arg(subject.title);
    case Kind::EvidenceDetached:
        return StepTexts::tr("detaching \"%1\"").arg(subject.title);
    case Kind::EvidenceRemoved:
        return StepTexts::tr("removing \"%1\"").arg(subject.title);
    default:
        return StepTexts::tr("details of \"%1\"").arg(subject.title);
    }
}

} // namespace

QString StepSubject::text() const
{
    switch (kind) {
    case Kind::Result:
        return StepTexts::tr("result of %1").arg(place.checkId);
    case Kind::Justification:
        return StepTexts::tr("justification of %1").arg(place.checkId);
    case Kind::Comment:
        return StepTexts::tr("comment on %1").arg(place.checkId);
    case Kind::InternalNote:
        return StepTexts::tr("internal note on %1").arg(place.checkId);
    case Kind::Verification:
        return StepTexts::tr("verification of %1").arg(place.checkId);
    case Kind::Flag:
        return StepTexts::tr("flag on %1").arg(place.checkId);
    case Kind::Measure:
        return place.checkId.isEmpty() ? StepTexts::tr("measure")
                                       : StepTexts::tr("measure for %1").arg(place.checkId);
    case Kind::Holders:
        return StepTexts::tr("role holders");
    case Kind::Details:
        return StepTexts::tr("details of the assessment");
    case Kind::EvidenceAdded:
    case Kind::EvidenceRemoved:
    case Kind::EvidenceDetails:
    case Kind::EvidenceAttached:
    case Kind::EvidenceDetached:
        break;
    }
    return evidenceText(*this);
}

StepSubject subjectOf(const QList<Change> &changes, const QList<Change> &inverses,
                      const AnswerKey &place, const Assessment &assessment)
{
    // The inverse of the first change comes last.
    StepSubject subject =
        std::visit(Description(inverses.constLast(), place, assessment), changes.constFirst());
    subject.count = static_cast<int>(changes.size());
    return subject;
}

bool leavesAnswerAsItWas(const QList<Change> &changes, const QList<Change> &inverses)
{
    const bool isOneAnswer = changes.size() == 1 && inverses.size() == 1
        && std::holds_alternative<SetAnswer>(changes.constFirst());
    if (!isOneAnswer) {
        return false;
    }
    const Answer after = answerAfter(changes.constFirst());
    Answer before = answerAfter(inverses.constFirst());
    before.key = after.key;
    before.evidenceIds = after.evidenceIds;
    before.changedAt = after.changedAt;
    return before == after;
}
