#pragma once

#include <QString>
#include <QStringView>

#include <optional>

enum class Deployment { Cloud, Hosted, SelfHosted };

QString toId(Deployment deployment);
std::optional<Deployment> deploymentFromId(QStringView id);

/// The video conferencing system that an assessment is about.
struct SystemUnderAssessment
{
    QString vendor;
    QString product;
    QString version; ///< version, or the date a continuously updated service was looked at
    QString plan; ///< plan or licence
    Deployment deployment = Deployment::Cloud;
    QString platform; ///< platform id of the catalogue, empty when none applies
    QString components; ///< components and clients in scope
    QString features; ///< features in use
    QString regions;
    QString exclusions;

    bool operator==(const SystemUnderAssessment &) const = default;
};
