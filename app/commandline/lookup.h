#pragma once

#include "model/assessment/rules.h"
#include "model/result.h"
#include "model/workspace/workspace.h"

#include <QString>

#include <memory>
#include <optional>

/// An assessment together with the catalogue that it applies.
struct LoadedAssessment
{
    std::shared_ptr<const Assessment> assessment;
    std::shared_ptr<const Catalogue> catalogue;
};

Result<LoadedAssessment> loadAssessment(const Workspace &workspace, const QString &uuid);

/// The answer that an argument pair means: the check must exist and be in scope; without a role it
/// is the responsible one.
Result<AnswerKey> findAnswerKey(const LoadedAssessment &loaded, const QString &checkId,
                                const std::optional<QString> &role);

/// The catalogue named ID or ID@VERSION; without a version the newest one.
Result<CatalogueReference> findCatalogue(const Workspace &workspace, const QString &name);
