#include "lookup.h"

#include "values.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace {

class LookupTexts
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

bool isNewer(const CatalogueReference &left, const CatalogueReference &right)
{
    return QVersionNumber::fromString(left.version) > QVersionNumber::fromString(right.version);
}

Error unknownCheck(const Catalogue &catalogue, const QString &checkId)
{
    QStringList valid;
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            valid.append(check.id);
        }
    }
    return unknownValue(LookupTexts::tr("check of this catalogue"), checkId, valid);
}

} // namespace

Result<LoadedAssessment> loadAssessment(const Workspace &workspace, const QString &uuid)
{
    const auto assessment = workspace.assessment(uuid);
    if (!assessment) {
        return assessment.error();
    }
    const auto catalogue = workspace.catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    return LoadedAssessment{assessment.value(), catalogue.value()};
}

Result<AnswerKey> findAnswerKey(const LoadedAssessment &loaded, const QString &checkId,
                                const std::optional<QString> &role)
{
    const Check *check = loaded.catalogue->check(checkId);
    if (check == nullptr) {
        return unknownCheck(*loaded.catalogue, checkId);
    }
    const Scope scope = loaded.assessment->scope;
    const std::optional<Role> responsible = responsibleRole(*check, scope);
    if (!responsible) {
        return Error::invalid(
            LookupTexts::tr(
                "The check %1 is outside the scope \"%2\" of this assessment; it is asked of: %3.")
                .arg(checkId, toId(scope), idsOf(check->roles).join(QStringLiteral(", "))));
    }
    if (!role) {
        return AnswerKey{checkId, *responsible, {}};
    }
    const QStringList asked = idsOf(QList<Role>{*responsible} + contributingRoles(*check, scope));
    if (!asked.contains(*role)) {
        return unknownValue(LookupTexts::tr("role for the check %1").arg(checkId), *role, asked);
    }
    return AnswerKey{checkId, *roleFromId(*role), {}};
}

Result<CatalogueReference> findCatalogue(const Workspace &workspace, const QString &name)
{
    auto known = workspace.catalogues();
    if (!known) {
        return known.error();
    }
    QList<CatalogueReference> references = std::move(known).value();
    std::stable_sort(references.begin(), references.end(), isNewer);
    QStringList valid;
    for (const CatalogueReference &reference : std::as_const(references)) {
        const QString fullName = reference.id + QLatin1Char('@') + reference.version;
        if (name == reference.id || name == fullName) {
            return reference;
        }
        valid.append(fullName);
    }
    return unknownValue(LookupTexts::tr("catalogue of this workspace"), name, valid);
}
