#include "rules.h"

#include "model/catalogue/idtable.h"
#include "model/catalogue/textrules.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr std::array<IdEntry<Assurance>, 4> assuranceIds{{
    {Assurance::Declared, u"declared"},
    {Assurance::Documented, u"documented"},
    {Assurance::Tested, u"tested"},
    {Assurance::Attested, u"attested"},
}};

bool isInScope(Role role, Scope scope)
{
    return scope == Scope::Complete || (scope == Scope::Provider) == isProviderRole(role);
}

/// How much of the requirement a result sees met. Not-verifiable sees nothing met, but denies
/// nothing either; not-applicable as an answer takes the check out of the verdict and so counts
/// like fulfilled. As contributions, open and not-applicable contradict nobody.
int rank(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
    case AnswerResult::Alternative:
    case AnswerResult::NotApplicable:
        return 3;
    case AnswerResult::Partly:
        return 2;
    case AnswerResult::NotVerifiable:
        return 1;
    case AnswerResult::NotFulfilled:
    case AnswerResult::Open:
        return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

bool isWorse(AnswerResult contribution, AnswerResult answer)
{
    return contribution != AnswerResult::Open && contribution != AnswerResult::NotApplicable
        && answer != AnswerResult::Open && rank(contribution) < rank(answer);
}

bool isResponsible(const AnswerKey &key, const Check &check, Scope scope)
{
    return key.respondent.isEmpty() && responsibleRole(check, scope) == key.role;
}

bool hasWorseContribution(const Assessment &assessment, const Check &check, AnswerResult answer)
{
    const QList<AnswerKey> keys = contributions(assessment, check);
    return std::any_of(keys.cbegin(), keys.cend(), [&assessment, answer](const AnswerKey &key) {
        return isWorse(assessment.answers.value(key).result, answer);
    });
}

/// The attached evidence that counts on the date.
QList<const EvidenceItem *> validEvidence(const Answer &answer, const Assessment &assessment,
                                          QDate onDate)
{
    QList<const EvidenceItem *> items;
    for (const QString &id : answer.evidenceIds) {
        const EvidenceItem *item = assessment.evidenceItem(id);
        if (item != nullptr && !item->isExpired(onDate)) {
            items.append(item);
        }
    }
    return items;
}

} // namespace

QString toId(Assurance assurance)
{
    return idFromTable(assuranceIds, assurance);
}

std::optional<Assurance> assuranceFromId(QStringView id)
{
    return valueFromTable(assuranceIds, id);
}

QList<Role> rolesInScope(Scope scope)
{
    QList<Role> roles = allRoles();
    roles.removeIf([scope](Role role) { return !isInScope(role, scope); });
    return roles;
}

std::optional<Role> responsibleRole(const Check &check, Scope scope)
{
    if (isInScope(check.leadRole, scope)) {
        return check.leadRole;
    }
    const auto first = std::find_if(check.roles.cbegin(), check.roles.cend(),
                                    [scope](Role role) { return isInScope(role, scope); });
    return first == check.roles.cend() ? std::nullopt : std::optional(*first);
}

QList<Role> contributingRoles(const Check &check, Scope scope)
{
    const std::optional<Role> responsible = responsibleRole(check, scope);
    QList<Role> roles = check.roles;
    roles.removeIf(
        [scope, responsible](Role role) { return role == responsible || !isInScope(role, scope); });
    return roles;
}

bool hasSubstance(QStringView text)
{
    return containsLetterOrDigit(text);
}

bool needsJustification(AnswerResult result)
{
    return result != AnswerResult::Open && result != AnswerResult::Fulfilled;
}

bool isJustified(const Answer &answer)
{
    return answer.justificationWithheld || hasSubstance(answer.justification);
}

bool isOffered(AnswerResult result, const Check &check, Role role)
{
    switch (result) {
    case AnswerResult::Alternative:
        return check.alternativeAllowed;
    case AnswerResult::NotApplicable:
        return check.notApplicableAllowed;
    case AnswerResult::NotVerifiable:
        return isProviderRole(role) || check.leadRole != role;
    default:
        return true;
    }
}

Shortfall shortfallOf(const Answer &answer, const Check &check, const Assessment &assessment,
                      QDate onDate)
{
    if (!isOffered(answer.result, check, answer.key.role)) {
        return Shortfall::NotOffered;
    }
    if (!isJustified(answer)) {
        const bool contradicted = isResponsible(answer.key, check, assessment.scope)
            && hasWorseContribution(assessment, check, answer.result);
        if (needsJustification(answer.result) || contradicted) {
            return Shortfall::JustificationMissing;
        }
    }
    if (answer.result == AnswerResult::Alternative
        && validEvidence(answer, assessment, onDate).isEmpty()) {
        return Shortfall::EvidenceMissing;
    }
    return Shortfall::None;
}

AnswerResult effectiveResult(const Answer &answer, const Check &check, const Assessment &assessment,
                             QDate onDate)
{
    return shortfallOf(answer, check, assessment, onDate) == Shortfall::None ? answer.result
                                                                             : AnswerResult::Open;
}

Assurance assuranceOf(const Answer &answer, const Assessment &assessment, QDate onDate)
{
    const QList<const EvidenceItem *> items = validEvidence(answer, assessment, onDate);
    if (std::any_of(items.cbegin(), items.cend(), [](const EvidenceItem *item) {
            return item->kind == EvidenceKind::AssuranceReport;
        })) {
        return Assurance::Attested;
    }
    if (items.isEmpty()) {
        return Assurance::Declared;
    }
    return answer.methods.contains(VerificationMethod::Test) && answer.verifiedOn.isValid()
        ? Assurance::Tested
        : Assurance::Documented;
}

std::optional<AnswerResult> proposedResult(const Assessment &assessment, const QString &checkId,
                                           Role role)
{
    QList<AnswerResult> said;
    for (auto row = assessment.answers.cbegin(); row != assessment.answers.cend(); ++row) {
        const AnswerKey &key = row.key();
        if (key.checkId == checkId && key.role == role && !key.respondent.isEmpty()
            && row.value().result != AnswerResult::Open) {
            said.append(row.value().result);
        }
    }
    const auto all = [&said](auto matches) {
        return std::all_of(said.cbegin(), said.cend(), matches);
    };
    if (said.isEmpty()) {
        return std::nullopt;
    }
    if (all([](AnswerResult result) { return result == AnswerResult::NotApplicable; })) {
        return AnswerResult::NotApplicable;
    }
    said.removeAll(AnswerResult::NotApplicable);
    if (all([&said](AnswerResult result) { return result == said.constFirst(); })) {
        return said.constFirst();
    }
    if (all([](AnswerResult result) { return scoreOf(result) == 100; })) {
        return AnswerResult::Alternative;
    }
    return all([](AnswerResult result) { return scoreOf(result) == 0; })
        ? AnswerResult::NotFulfilled
        : AnswerResult::Partly;
}

QList<AnswerKey> contributions(const Assessment &assessment, const Check &check)
{
    const std::optional<Role> responsible = responsibleRole(check, assessment.scope);
    const QList<Role> contributing = contributingRoles(check, assessment.scope);
    QList<AnswerKey> keys;
    for (auto row = assessment.answers.cbegin(); row != assessment.answers.cend(); ++row) {
        const AnswerKey &key = row.key();
        const bool sample = key.role == responsible && !key.respondent.isEmpty();
        if (key.checkId == check.id && (sample || contributing.contains(key.role))) {
            keys.append(key);
        }
    }
    std::sort(keys.begin(), keys.end(), [](const AnswerKey &left, const AnswerKey &right) {
        return std::tie(left.role, left.respondent) < std::tie(right.role, right.respondent);
    });
    return keys;
}

QList<AnswerKey> worseContributions(const Assessment &assessment, const Check &check)
{
    const std::optional<Role> responsible = responsibleRole(check, assessment.scope);
    if (!responsible) {
        return {};
    }
    const AnswerResult given = assessment.answers.value({check.id, *responsible, {}}).result;
    QList<AnswerKey> keys = contributions(assessment, check);
    keys.removeIf([&assessment, given](const AnswerKey &key) {
        return !isWorse(assessment.answers.value(key).result, given);
    });
    return keys;
}
