#include "applychange.h"
#include "evidencechanges.h"
#include "model/assessment/normalizedtext.h"
#include "model/assessment/rules.h"

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
        const bool known = std::any_of(
            m_assessment.measures.cbegin(), m_assessment.measures.cend(),
            [&change](const Measure &measure) { return measure.id == change.measureId; });
        return known ? Result<Change>(Change(change)) : missing(change.measureId);
    }

    Result<Change> operator()(SetFlag change) const
    {
        change.key.respondent.clear();
        if (auto known = checkAnswerKey(change.key, m_assessment, m_catalogue); !known) {
            return known.error();
        }
        change.remark = normalizedText(change.remark);
        return Change(change);
    }

    Result<Change> operator()(RemoveFlag change) const
    {
        change.key.respondent.clear();
        return m_assessment.flags.contains(change.key) ? Result<Change>(Change(change))
                                                       : missing(change.key.checkId);
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

    Result<Change> operator()(AddEvidence change) const
    {
        return EvidenceChanges::prepare(std::move(change), m_assessment, m_catalogue);
    }
    Result<Change> operator()(RemoveEvidence change) const
    {
        return EvidenceChanges::prepare(std::move(change), m_assessment);
    }
    Result<Change> operator()(UpdateEvidence change) const
    {
        return EvidenceChanges::prepare(std::move(change), m_assessment);
    }
    Result<Change> operator()(LinkEvidence change) const
    {
        return EvidenceChanges::prepare(std::move(change), m_assessment, m_catalogue);
    }
    Result<Change> operator()(UnlinkEvidence change) const
    {
        return EvidenceChanges::prepare(std::move(change), m_assessment);
    }

private:
    static Error missing(const QString &what) { return EvidenceChanges::missing(what); }

    const Assessment &m_assessment;
    const Catalogue &m_catalogue;
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
