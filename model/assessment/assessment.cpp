#include "assessment.h"

#include "model/catalogue/idtable.h"

#include <algorithm>

namespace {

constexpr std::array<IdEntry<Scope>, 3> scopeIds{{
    {Scope::Provider, u"provider"},
    {Scope::Organisation, u"organisation"},
    {Scope::Complete, u"complete"},
}};

constexpr std::array<IdEntry<AssessmentState>, 5> stateIds{{
    {AssessmentState::Draft, u"draft"},
    {AssessmentState::InReview, u"in-review"},
    {AssessmentState::Approved, u"approved"},
    {AssessmentState::Superseded, u"superseded"},
    {AssessmentState::Received, u"received"},
}};

template<typename Item, typename Predicate>
const Item *findItem(const QList<Item> &items, Predicate matches)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), matches);
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

QString toId(Scope scope)
{
    return idFromTable(scopeIds, scope);
}

std::optional<Scope> scopeFromId(QStringView id)
{
    return valueFromTable(scopeIds, id);
}

QString toId(AssessmentState state)
{
    return idFromTable(stateIds, state);
}

std::optional<AssessmentState> assessmentStateFromId(QStringView id)
{
    return valueFromTable(stateIds, id);
}

bool isLocked(AssessmentState state)
{
    return state == AssessmentState::Approved || state == AssessmentState::Superseded
        || state == AssessmentState::Received;
}

CatalogueReference referenceTo(const Catalogue &catalogue)
{
    return {catalogue.id, catalogue.version, toHex(catalogue.sha256)};
}

const Answer *Assessment::answer(const AnswerKey &key) const
{
    const auto found = answers.constFind(key);
    return found == answers.cend() ? nullptr : &found.value();
}

const EvidenceItem *Assessment::evidenceItem(const QString &evidenceId) const
{
    return findItem(evidence,
                    [&evidenceId](const EvidenceItem &item) { return item.id == evidenceId; });
}

const RoleHolder *Assessment::holder(Role role) const
{
    return findItem(holders, [role](const RoleHolder &item) {
        return item.role == role && !item.isRespondent;
    });
}

const RoleHolder *Assessment::holderById(const QString &holderId) const
{
    return findItem(holders, [&holderId](const RoleHolder &item) { return item.id == holderId; });
}
