#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"

#include <QList>

class WorkspaceFile;

/// The catalogues kept in a workspace, each version for as long as an assessment may need it.
class CatalogueRepository
{
public:
    explicit CatalogueRepository(WorkspaceFile &file);

    Result<QList<CatalogueReference>> list() const;
    /// The catalogue with this content; loaded through the validating loader.
    Result<Catalogue> load(const CatalogueReference &reference) const;
    /// Adds @p catalogue unless its content is there already; another content under the same id and
    /// version is refused.
    Result<void> add(const Catalogue &catalogue);

private:
    WorkspaceFile &m_file;
};
