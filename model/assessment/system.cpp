#include "system.h"

#include "model/catalogue/idtable.h"

namespace {

constexpr std::array<IdEntry<Deployment>, 3> deploymentIds{{
    {Deployment::Cloud, u"cloud"},
    {Deployment::Hosted, u"hosted"},
    {Deployment::SelfHosted, u"self-hosted"},
}};

}

QString toId(Deployment deployment)
{
    return idFromTable(deploymentIds, deployment);
}

std::optional<Deployment> deploymentFromId(QStringView id)
{
    return valueFromTable(deploymentIds, id);
}
