#include "signaturerole.h"

#include "model/catalogue/idtable.h"

namespace {

constexpr std::array<IdEntry<SignatureRole>, 3> roleIds{{
    {SignatureRole::Issuer, u"issuer"},
    {SignatureRole::Reviewer, u"reviewer"},
    {SignatureRole::Approver, u"approver"},
}};

} // namespace

QString toId(SignatureRole role)
{
    return idFromTable(roleIds, role);
}

std::optional<SignatureRole> signatureRoleFromId(QStringView id)
{
    return valueFromTable(roleIds, id);
}
