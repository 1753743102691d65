#include "check.h"

#include "idtable.h"

namespace {

constexpr std::array<IdEntry<Level>, 2> levelIds{{
    {Level::Must, u"must"},
    {Level::Should, u"should"},
}};

constexpr std::array<IdEntry<Severity>, 4> severityIds{{
    {Severity::Critical, u"critical"},
    {Severity::High, u"high"},
    {Severity::Medium, u"medium"},
    {Severity::Low, u"low"},
}};

constexpr std::array<IdEntry<VerificationMethod>, 3> methodIds{{
    {VerificationMethod::Document, u"document"},
    {VerificationMethod::Interview, u"interview"},
    {VerificationMethod::Test, u"test"},
}};

constexpr std::array<IdEntry<BasisStatus>, 3> basisStatusIds{{
    {BasisStatus::Confirmed, u"confirmed"},
    {BasisStatus::ConfirmedTopic, u"confirmed-topic"},
    {BasisStatus::Derived, u"derived"},
}};

} // namespace

QString toId(Level level)
{
    return idFromTable(levelIds, level);
}

std::optional<Level> levelFromId(QStringView id)
{
    return valueFromTable(levelIds, id);
}

QList<Level> allLevels()
{
    return valuesOfTable(levelIds);
}

QString toId(Severity severity)
{
    return idFromTable(severityIds, severity);
}

std::optional<Severity> severityFromId(QStringView id)
{
    return valueFromTable(severityIds, id);
}

QList<Severity> allSeverities()
{
    return valuesOfTable(severityIds);
}

QString toId(VerificationMethod method)
{
    return idFromTable(methodIds, method);
}

std::optional<VerificationMethod> verificationMethodFromId(QStringView id)
{
    return valueFromTable(methodIds, id);
}

QList<VerificationMethod> allVerificationMethods()
{
    return valuesOfTable(methodIds);
}

QString toId(BasisStatus status)
{
    return idFromTable(basisStatusIds, status);
}

std::optional<BasisStatus> basisStatusFromId(QStringView id)
{
    return valueFromTable(basisStatusIds, id);
}

QList<BasisStatus> allBasisStatuses()
{
    return valuesOfTable(basisStatusIds);
}

const LocalizedText &Check::questionFor(Role role) const
{
    const auto found = questionByRole.constFind(role);
    return found == questionByRole.constEnd() ? question : found.value();
}
