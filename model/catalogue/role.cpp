#include "role.h"

#include "idtable.h"

namespace {

constexpr std::array<IdEntry<Role>, 5> roleIds{{
    {Role::SoftwareProvider, u"software-provider"},
    {Role::ServiceProvider, u"service-provider"},
    {Role::AccountOwner, u"account-owner"},
    {Role::Host, u"host"},
    {Role::Participant, u"participant"},
}};

}

QString toId(Role role)
{
    return idFromTable(roleIds, role);
}

std::optional<Role> roleFromId(QStringView id)
{
    return valueFromTable(roleIds, id);
}

QList<Role> allRoles()
{
    return valuesOfTable(roleIds);
}

bool isProviderRole(Role role)
{
    return role == Role::SoftwareProvider || role == Role::ServiceProvider;
}
