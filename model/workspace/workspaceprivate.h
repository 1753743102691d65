#pragma once

#include "model/assessment/evaluation.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/cataloguerepository.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/sealedreportrepository.h"
#include "model/storage/workspacefile.h"
#include "workspace.h"

#include <QHash>

/// What a workspace works with; for this folder only.
struct Workspace::Private
{
    explicit Private(std::unique_ptr<WorkspaceFile> openFile)
        : file(std::move(openFile))
        , catalogues(*file)
        , assessments(*file)
        , evidence(*file)
        , sealedReports(*file)
    {}

    std::unique_ptr<WorkspaceFile> file;
    CatalogueRepository catalogues;
    AssessmentRepository assessments;
    EvidenceRepository evidence;
    SealedReportRepository sealedReports;
    QHash<QString, std::shared_ptr<const Catalogue>> loadedCatalogues; // by SHA-256
    std::shared_ptr<const Assessment> current;

    Result<std::shared_ptr<const Catalogue>> catalogue(const CatalogueReference &reference)
    {
        if (const auto known = loadedCatalogues.value(reference.sha256)) {
            return known;
        }
        auto loaded = catalogues.load(reference);
        if (!loaded) {
            return loaded.error();
        }
        auto shared = std::make_shared<const Catalogue>(std::move(loaded).value());
        loadedCatalogues.insert(reference.sha256, shared);
        return std::shared_ptr<const Catalogue>(shared);
    }

    Result<std::shared_ptr<const Assessment>> assessment(const QString &id)
    {
        if (current == nullptr || current->id != id) {
            auto loaded = assessments.load(id);
            if (!loaded) {
                return loaded.error();
            }
            current = std::make_shared<const Assessment>(std::move(loaded).value());
        }
        return current;
    }

    Result<AssessmentOverview> evaluated(AssessmentOverview overview, QDate onDate)
    {
        const auto assessment = assessments.load(overview.id);
        if (!assessment) {
            return assessment.error();
        }
        const auto applied = catalogue(assessment.value().catalogue);
        if (!applied) {
            return applied.error();
        }
        const PartEvaluation whole = evaluate(assessment.value(), *applied.value(), onDate).whole;
        overview.evaluated = true;
        overview.verdict = whole.verdict;
        overview.scorePermille = whole.tally.scorePermille;
        overview.answered = whole.tally.answered;
        overview.applicable = whole.tally.applicable;
        return overview;
    }

    void forget(const QString &id)
    {
        if (current != nullptr && current->id == id) {
            current.reset();
        }
    }
};
