#include "applychange.h"

#include "model/assessment/normalizedtext.h"
#include "model/assessment/rules.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/evidencerepository.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace {

class ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template<typename T>
auto findById(T &items, const QString &id)
{
    return std::find_if(items.begin(), items.end(),
                        [&id](const auto &item) { return item.id == id; });
}

/// Checks and completes each kind of change.
class Preparation
{
public:
    Preparation(const Assessment &assessment, const Catalogue &catalogue)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
    {}

    Result<Change> operator()(SetAnswer change) const
    {
        Answer &answer = change.answer;
        if (auto known = checkAnswerKey(answer.key, m_assessment, m_catalogue); !known) {
            return known.error();
        }
        const Check &check = *m_catalogue.check(answer.key.checkId);
        if (!isOffered(answer.result, check, answer.key.role)) {
            return Error::invalid(
                ChangeTexts::tr("The result \"%1\" is not offered for check %2 in the role %3.")
                    .arg(toId(answer.result), check.id, toId(answer.key.role)));
        }
        const Answer *stored = m_assessment.answer(answer.key);
        answer.evidenceIds = stored == nullptr ? QStringList() : stored->evidenceIds;
        answer.comment = normalizedText(answer.comment);
        answer.justification = normalizedText(answer.justification);
        answer.internalNote = normalizedText(answer.internalNote);
        answer.answeredBy = normalizedText(answer.answeredBy);
        answer.identityKnownBy = normalizedText(answer.identityKnownBy);
        answer.changedAt = QDateTime::currentDateTimeUtc();
        std::sort(answer.methods.begin(), answer.methods.end());
        std::sort(answer.tickedSteps.begin(), answer.tickedSteps.end());
        return Change(change);
    }

    Result<Change> operator()(RemoveAnswer change) const
    {
        const Answer *answer = m_assessment.answer(change.key);
        if (answer == nullptr) {
            return missing(change.key.checkId);
        }
        if (!answer->evidenceIds.isEmpty()) {
            return Error::invalid(
                ChangeTexts::tr("Evidence is attached to the answer to %1; detach it first.")
                    .arg(change.key.checkId));
        }
        return Change(change);
    }

    Result<Change> operator()(SetHolder change) const
    {
        RoleHolder &holder = change.holder;
        if (holder.id.isEmpty()) {
            holder.id = newId();
        }
        holder.person = normalizedText(holder.person);
        holder.organisation = normalizedText(holder.organisation);
        holder.function = normalizedText(holder.function);
        if (holder.showAs == ShowAs::Function && !hasSubstance(holder.function)) {
            return Error::invalid(ChangeTexts::tr("A person shown by function needs a function."));
        }
        return Change(change);
    }

    Result<Change> operator()(RemoveHolder change) const
    {
        return m_assessment.holderById(change.holderId) == nullptr ? missing(change.holderId)
                                                                   : Result<Change>(Change(change));
    }

    Result<Change> operator()(SetMeasure change) const
    {
        Measure &measure = change.measure;
        if (m_catalogue.check(measure.checkId) == nullptr) {
            return missing(measure.checkId);
        }
        if (measure.id.isEmpty()) {
            measure.id = newId();
        }
        measure.risk = normalizedText(measure.risk);
        measure.action = normalizedText(measure.action);
        measure.owner = normalizedText(measure.owner);
        return Change(change);
    }

    Result<Change> operator()(RemoveMeasure change) const
    {
        const bool known =
            findById(m_assessment.measures, change.measureId) != m_assessment.measures.end();
        return known ? Result<Change>(Change(change)) : missing(change.measureId);
    }

    Result<Change> operator()(SetDetails change) const
    {
        SystemUnderAssessment &system = change.system;
        for (QString *text :
             {&change.title, &system.vendor, &system.product, &system.version, &system.plan,
              &system.components, &system.features, &system.regions, &system.exclusions}) {
            *text = normalizedText(*text);
        }
        if (!hasSubstance(system.vendor) || !hasSubstance(system.product)) {
            return Error::invalid(
                ChangeTexts::tr("A system under assessment needs a vendor and a product."));
        }
        return Change(change);
    }

    Result<Change> operator()(UpdateEvidence change) const
    {
        EvidenceItem &item = change.item;
        const EvidenceItem *stored = m_assessment.evidenceItem(item.id);
        if (stored == nullptr) {
            return missing(item.id);
        }
        item.title = normalizedText(item.title);
        item.note = normalizedText(item.note);
        item.auditor = normalizedText(item.auditor);
        item.auditScope = normalizedText(item.auditScope);
        item.sha256 = stored->sha256;
        item.sizeBytes = stored->sizeBytes;
        item.addedAt = stored->addedAt;
        return Change(change);
    }

    Result<Change> operator()(LinkEvidence change) const
    {
        if (m_assessment.evidenceItem(change.evidenceId) == nullptr) {
            return missing(change.evidenceId);
        }
        if (auto known = checkAnswerKey(change.answer, m_assessment, m_catalogue); !known) {
            return known.error();
        }
        return Change(change);
    }

    Result<Change> operator()(UnlinkEvidence change) const
    {
        const Answer *answer = m_assessment.answer(change.answer);
        return answer != nullptr && answer->evidenceIds.contains(change.evidenceId)
            ? Result<Change>(Change(change))
            : missing(change.evidenceId);
    }

private:
    static Error missing(const QString &what)
    {
        return Error::invalid(ChangeTexts::tr("The assessment has no \"%1\".").arg(what));
    }

    const Assessment &m_assessment;
    const Catalogue &m_catalogue;
};

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
        put(m_assessment.holders, change.holder);
        return inverse;
    }

    Change operator()(const RemoveHolder &change)
    {
        return SetHolder{take(m_assessment.holders, change.holderId)};
    }

    Change operator()(const SetMeasure &change)
    {
        const auto before = findById(m_assessment.measures, change.measure.id);
        Change inverse = before == m_assessment.measures.end()
            ? Change(RemoveMeasure{change.measure.id})
            : Change(SetMeasure{*before});
        put(m_assessment.measures, change.measure);
        return inverse;
    }

    Change operator()(const RemoveMeasure &change)
    {
        return SetMeasure{take(m_assessment.measures, change.measureId)};
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

    Change operator()(const UpdateEvidence &change)
    {
        const UpdateEvidence inverse{*m_assessment.evidenceItem(change.item.id)};
        put(m_assessment.evidence, change.item);
        return inverse;
    }

    Change operator()(const LinkEvidence &change)
    {
        Answer &answer = m_assessment.answers[change.answer];
        if (!answer.changedAt.isValid()) {
            answer.key = change.answer;
            answer.changedAt = QDateTime::currentDateTimeUtc();
        }
        if (!answer.evidenceIds.contains(change.evidenceId)) {
            answer.evidenceIds.append(change.evidenceId);
        }
        return UnlinkEvidence{change.evidenceId, change.answer};
    }

    Change operator()(const UnlinkEvidence &change)
    {
        m_assessment.answers[change.answer].evidenceIds.removeAll(change.evidenceId);
        return LinkEvidence{change.evidenceId, change.answer};
    }

private:
    template<typename T>
    static void put(QList<T> &items, const T &item)
    {
        const auto known = findById(items, item.id);
        if (known == items.end()) {
            items.append(item);
        } else {
            *known = item;
        }
    }

    template<typename T>
    static T take(QList<T> &items, const QString &id)
    {
        return items.takeAt(std::distance(items.begin(), findById(items, id)));
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
        return m_assessments.saveHolder(m_after.id, change.holder);
    }
    Result<void> operator()(const RemoveHolder &change)
    {
        return m_assessments.removeHolder(m_after.id, change.holderId);
    }
    Result<void> operator()(const SetMeasure &change)
    {
        return m_assessments.saveMeasure(m_after.id, change.measure);
    }
    Result<void> operator()(const RemoveMeasure &change)
    {
        return m_assessments.removeMeasure(m_after.id, change.measureId);
    }
    Result<void> operator()(const SetDetails & /*change*/)
    {
        return m_assessments.updateDetails(m_after);
    }
    Result<void> operator()(const UpdateEvidence &change)
    {
        return m_evidence.updateItem(m_after.id, change.item);
    }
    Result<void> operator()(const LinkEvidence &change)
    {
        // The first evidence may come before any answer: the link needs its row.
        if (auto saved = m_assessments.saveAnswer(m_after.id, *m_after.answer(change.answer));
            !saved) {
            return saved;
        }
        return m_evidence.link(m_after.id, change.evidenceId, change.answer);
    }
    Result<void> operator()(const UnlinkEvidence &change)
    {
        return m_evidence.unlink(m_after.id, change.evidenceId, change.answer);
    }

private:
    const Assessment &m_after;
    AssessmentRepository &m_assessments;
    EvidenceRepository &m_evidence;
};

} // namespace

Result<void> checkAnswerKey(const AnswerKey &key, const Assessment &assessment,
                            const Catalogue &catalogue)
{
    const Check *check = catalogue.check(key.checkId);
    if (check == nullptr) {
        return Error::invalid(
            ChangeTexts::tr("The catalogue has no check \"%1\".").arg(key.checkId));
    }
    if (!responsibleRole(*check, assessment.scope)) {
        return Error::invalid(
            ChangeTexts::tr("Check %1 is outside the scope of this assessment.").arg(key.checkId));
    }
    if (!check->roles.contains(key.role) || !rolesInScope(assessment.scope).contains(key.role)) {
        return Error::invalid(
            ChangeTexts::tr("Check %1 is not asked of the role %2 in this assessment.")
                .arg(key.checkId, toId(key.role)));
    }
    const RoleHolder *respondent =
        key.respondent.isEmpty() ? nullptr : assessment.holderById(key.respondent);
    if (!key.respondent.isEmpty() && (respondent == nullptr || respondent->role != key.role)) {
        return Error::invalid(
            ChangeTexts::tr("The assessment has no respondent \"%1\" in this role.")
                .arg(key.respondent));
    }
    return {};
}

Result<Change> prepareChange(const Change &change, const Assessment &assessment,
                             const Catalogue &catalogue)
{
    if (isLocked(assessment.state)) {
        return Error::invalid(ChangeTexts::tr("The assessment is %1 and cannot be changed.")
                                  .arg(toId(assessment.state)));
    }
    return std::visit(Preparation(assessment, catalogue), change);
}

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
