#include "assessmentcommands.h"

#include "model/assessment/evaluation.h"
#include "model/catalogue/builtincatalogue.h"
#include "model/workspace/workspace.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/start/approvaldialog.h"
#include "ui/start/newassessmentdialog.h"
#include "ui/undo/changehistory.h"
#include "ui/widgets/dialogs.h"

#include <QWidget>

namespace {

using Catalogues = QList<std::shared_ptr<const Catalogue>>;

/// What a new assessment can apply: the catalogues of the workspace, or the built-in one.
Result<Catalogues> offeredCatalogues(const Workspace *workspace)
{
    Catalogues offered;
    if (workspace == nullptr) {
        auto builtIn = builtInCatalogue();
        if (!builtIn) {
            return builtIn.error();
        }
        offered.append(builtIn.value());
        return offered;
    }
    const auto references = workspace->catalogues();
    if (!references) {
        return references.error();
    }
    for (const CatalogueReference &reference : references.value()) {
        auto catalogue = workspace->catalogue(reference);
        if (!catalogue) {
            return catalogue.error();
        }
        offered.append(catalogue.value());
    }
    return offered;
}

QString nameOf(const Assessment &assessment)
{
    const QString system =
        QStringLiteral("%1 %2").arg(assessment.system.vendor, assessment.system.product);
    return assessment.title.isEmpty() ? system
                                      : QStringLiteral("%1 (%2)").arg(system, assessment.title);
}

} // namespace

AssessmentCommands::AssessmentCommands(ChangeHistory *history, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_window(window)
{}

void AssessmentCommands::create(const Workspace *workspace,
                                const std::function<Workspace *()> &makeWorkspace)
{
    const auto catalogues = offeredCatalogues(workspace);
    if (!catalogues) {
        emit failed(catalogues.error().message);
        return;
    }
    NewAssessmentDialog dialog(catalogues.value(), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    Workspace *target = makeWorkspace();
    if (target == nullptr) {
        return;
    }
    const auto id = target->createAssessment(dialog.assessment());
    if (id) {
        emit created(id.value());
    } else {
        emit failed(id.error().message);
    }
}

void AssessmentCommands::editDetails(Workspace &workspace, const QString &id)
{
    const auto assessment = workspace.assessment(id);
    if (!assessment) {
        emit failed(assessment.error().message);
        return;
    }
    const auto catalogue = workspace.catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        emit failed(catalogue.error().message);
        return;
    }
    const bool canChange = workspace.isWritable() && !isLocked(assessment.value()->state);
    NewAssessmentDialog dialog(catalogue.value(), *assessment.value(), canChange, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (m_history->attempt(id, dialog.changes(), {})) {
        emit changed(id);
    }
}

void AssessmentCommands::remove(Workspace &workspace, const QString &id)
{
    const auto assessment = workspace.assessment(id);
    if (!assessment) {
        emit failed(assessment.error().message);
        return;
    }
    const bool sure =
        Dialogs::confirm(m_window, tr("Delete assessment"),
                         tr("Delete %1 with all its answers and evidence? This cannot be undone.")
                             .arg(nameOf(*assessment.value())),
                         tr("Delete"));
    if (!sure) {
        return;
    }
    if (auto removedNow = workspace.removeAssessment(id); !removedNow) {
        emit failed(removedNow.error().message);
        return;
    }
    emit removed(id);
}

void AssessmentCommands::approve(Workspace &workspace, const QString &id)
{
    const auto assessment = workspace.assessment(id);
    if (!assessment) {
        emit failed(assessment.error().message);
        return;
    }
    ApprovalDialog dialog(nameOf(*assessment.value()), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (auto approved = workspace.approve(id, dialog.approvedBy()); !approved) {
        emit failed(approved.error().message);
        return;
    }
    emit changed(id);
}
