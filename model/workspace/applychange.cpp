#include "applychange.h"

#include "evidencechanges.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/evidencerepository.h"

#include <algorithm>

namespace {

template<typename T>
auto findById(T &items, const QString &id)
{
    return std::find_if(items.begin(), items.end(),
                        [&id](const auto &item) { return item.id == id; });
}

/// Carries out each kind of change on a value and returns its inverse.
class InMemory
{
public:
    explicit InMemory(Assessment &assessment)
        : m_assessment(assessment)
    {}

    Change operator()(const SetAnswer &change)
    {
        const Answer *before = m_assessment.answer(change.answer.key);
        Change inverse = before == nullptr ? Change(RemoveAnswer{change.answer.key})
                                           : Change(SetAnswer{*before});
        m_assessment.answers.insert(change.answer.key, change.answer);
        return inverse;
    }

    Change operator()(const RemoveAnswer &change)
    {
        return SetAnswer{m_assessment.answers.take(change.key)};
    }

    Change operator()(const SetHolder &change)
    {
        const RoleHolder *before = m_assessment.holderById(change.holder.id);
        Change inverse =
            before == nullptr ? Change(RemoveHolder{change.holder.id}) : Change(SetHolder{*before});
        put(m_assessment.holders, change.holder, change.position);
        return inverse;
    }

    Change operator()(const RemoveHolder &change)
    {
        return take<SetHolder>(m_assessment.holders, change.holderId);
    }

    Change operator()(const SetMeasure &change)
    {
        const auto before = findById(m_assessment.measures, change.measure.id);
        Change inverse = before == m_assessment.measures.end()
            ? Change(RemoveMeasure{change.measure.id})
            : Change(SetMeasure{*before});
        put(m_assessment.measures, change.measure, change.position);
        return inverse;
    }

    Change operator()(const RemoveMeasure &change)
    {
        return take<SetMeasure>(m_assessment.measures, change.measureId);
    }

    Change operator()(const SetFlag &change)
    {
        const auto before = m_assessment.flags.constFind(change.key);
        Change inverse = before == m_assessment.flags.constEnd()
            ? Change(RemoveFlag{change.key})
            : Change(SetFlag{change.key, *before});
        m_assessment.flags.insert(change.key, change.remark);
        return inverse;
    }

    Change operator()(const RemoveFlag &change)
    {
        return SetFlag{change.key, m_assessment.flags.take(change.key)};
    }

    Change operator()(const SetDetails &change)
    {
        const SetDetails inverse{m_assessment.title, m_assessment.scope, m_assessment.system,
                                 m_assessment.asOf, m_assessment.language};
        m_assessment.title = change.title;
        m_assessment.scope = change.scope;
        m_assessment.system = change.system;
        m_assessment.asOf = change.asOf;
        m_assessment.language = change.language;
        return inverse;
    }

    Change operator()(const AddEvidence &change)
    {
        return EvidenceChanges::carryOut(change, m_assessment);
    }
    Change operator()(const RemoveEvidence &change)
    {
        return EvidenceChanges::carryOut(change, m_assessment);
    }
    Change operator()(const UpdateEvidence &change)
    {
        return EvidenceChanges::carryOut(change, m_assessment);
    }
    Change operator()(const LinkEvidence &change)
    {
        return EvidenceChanges::carryOut(change, m_assessment);
    }
    Change operator()(const UnlinkEvidence &change)
    {
        return EvidenceChanges::carryOut(change, m_assessment);
    }

private:
    template<typename T>
    static void put(QList<T> &items, const T &item, int position)
    {
        const auto known = findById(items, item.id);
        if (known != items.end()) {
            *known = item;
        } else {
            items.insert(position < 0 ? items.size() : qMin<qsizetype>(position, items.size()),
                         item);
        }
    }

    /// What brings the item back to its place.
    template<typename SetItem, typename T>
    static SetItem take(QList<T> &items, const QString &id)
    {
        const auto position = std::distance(items.begin(), findById(items, id));
        return {items.takeAt(position), static_cast<int>(position)};
    }

    Assessment &m_assessment;
};

/// Stores each kind of change.
class Storing
{
public:
    Storing(const Assessment &after, AssessmentRepository &assessments,
            EvidenceRepository &evidence)
        : m_after(after)
        , m_assessments(assessments)
        , m_evidence(evidence)
    {}

    Result<void> operator()(const SetAnswer &change)
    {
        return m_assessments.saveAnswer(m_after.id, change.answer);
    }
    Result<void> operator()(const RemoveAnswer &change)
    {
        return m_assessments.removeAnswer(m_after.id, change.key);
    }
    Result<void> operator()(const SetHolder &change)
    {
        return m_assessments.saveHolder(m_after.id, change.holder, change.position);
    }
    Result<void> operator()(const RemoveHolder &change)
    {
        return m_assessments.removeHolder(m_after.id, change.holderId);
    }
    Result<void> operator()(const SetMeasure &change)
    {
        return m_assessments.saveMeasure(m_after.id, change.measure, change.position);
    }
    Result<void> operator()(const RemoveMeasure &change)
    {
        return m_assessments.removeMeasure(m_after.id, change.measureId);
    }
    Result<void> operator()(const SetFlag &change)
    {
        return m_assessments.saveFlag(m_after.id, change.key, change.remark);
    }
    Result<void> operator()(const RemoveFlag &change)
    {
        return m_assessments.removeFlag(m_after.id, change.key);
    }
    Result<void> operator()(const SetDetails & /*change*/)
    {
        return m_assessments.updateDetails(m_after);
    }
    Result<void> operator()(const AddEvidence &change) { return storeEvidence(change); }
    Result<void> operator()(const RemoveEvidence &change) { return storeEvidence(change); }
    Result<void> operator()(const UpdateEvidence &change) { return storeEvidence(change); }
    Result<void> operator()(const LinkEvidence &change) { return storeEvidence(change); }
    Result<void> operator()(const UnlinkEvidence &change) { return storeEvidence(change); }

private:
    Result<void> storeEvidence(const auto &change)
    {
        return EvidenceChanges::store(change, {m_after, m_assessments, m_evidence});
    }

    const Assessment &m_after;
    AssessmentRepository &m_assessments;
    EvidenceRepository &m_evidence;
};

} // namespace

AppliedChange applyInMemory(const Change &change, const Assessment &before)
{
    AppliedChange applied{before, {}};
    applied.inverse = std::visit(InMemory(applied.after), change);
    applied.after.changedAt = QDateTime::currentDateTimeUtc();
    return applied;
}

Result<void> storeChange(const Change &change, const Assessment &after,
                         AssessmentRepository &assessments, EvidenceRepository &evidence)
{
    return std::visit(Storing(after, assessments, evidence), change);
}
