#include "newassessmentdialog.h"

#include "holdersform.h"
#include "model/workspace/workspace.h"
#include "scopeform.h"
#include "systemform.h"
#include "ui/itemmodels/displaytexts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

Assessment emptyAssessment(const Workspace &workspace)
{
    Assessment assessment;
    assessment.language = DisplayTexts::language();
    assessment.asOf = QDate::currentDate();
    if (const auto catalogues = workspace.catalogues();
        catalogues && !catalogues.value().isEmpty()) {
        assessment.catalogue = catalogues.value().first();
    }
    return assessment;
}

QScrollArea *scrollable(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

NewAssessmentDialog::NewAssessmentDialog(const Workspace &workspace, QWidget *parent)
    : NewAssessmentDialog(workspace, emptyAssessment(workspace), true, parent)
{}

NewAssessmentDialog::NewAssessmentDialog(const Workspace &workspace, const Assessment &existing,
                                         QWidget *parent)
    : NewAssessmentDialog(workspace, existing, false, parent)
{}

NewAssessmentDialog::NewAssessmentDialog(const Workspace &workspace, const Assessment &initial,
                                         bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_initial(initial)
    , m_system(new SystemForm)
    , m_scope(new ScopeForm(workspace.catalogues() ? workspace.catalogues().value()
                                                   : QList<CatalogueReference>(),
                            !isNew))
    , m_holders(new HoldersForm)
    , m_tabs(new QTabWidget)
    , m_problem(new QLabel)
    , m_next(new QPushButton(tr("&Next")))
    , m_accept(new QPushButton(isNew ? tr("Create assessment") : tr("Save changes")))
{
    setWindowTitle(isNew ? tr("New assessment") : tr("Details of the assessment"));
    m_tabs->addTab(scrollable(m_system), tr("&1 System"));
    m_tabs->addTab(scrollable(m_scope), tr("&2 Scope"));
    m_tabs->addTab(scrollable(m_holders), tr("&3 Roles"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_accept->setDefault(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    showCatalogueTexts();
    m_system->setSystem(initial.system);
    m_scope->setAssessment(initial);
    m_holders->setHolders(initial.holders);
    m_holders->setScope(initial.scope);

    connect(m_next, &QPushButton::clicked, this,
            [this] { m_tabs->setCurrentIndex(m_tabs->currentIndex() + 1); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &NewAssessmentDialog::showStep);
    connect(m_system, &SystemForm::changed, this, &NewAssessmentDialog::validate);
    connect(m_holders, &HoldersForm::changed, this, &NewAssessmentDialog::validate);
    connect(m_scope, &ScopeForm::scopeChanged, m_holders, &HoldersForm::setScope);
    connect(m_scope, &ScopeForm::catalogueChanged, this, &NewAssessmentDialog::showCatalogueTexts);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    showStep();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 36);
}

void NewAssessmentDialog::showCatalogueTexts()
{
    const auto catalogue = m_workspace.catalogue(m_scope->catalogue());
    if (!catalogue) {
        return;
    }
    const SystemUnderAssessment typed = m_system->system();
    m_system->setPlatforms(catalogue.value()->platforms, DisplayTexts::language());
    m_system->setSystem(typed);
    m_holders->setRoleTitles(*catalogue.value(), DisplayTexts::language());
}

void NewAssessmentDialog::showStep()
{
    m_next->setEnabled(m_tabs->currentIndex() + 1 < m_tabs->count());
}

void NewAssessmentDialog::validate()
{
    const QString problem =
        m_system->problem().isEmpty() ? m_holders->problem() : m_system->problem();
    m_problem->setText(problem);
    m_accept->setEnabled(problem.isEmpty());
}

Assessment NewAssessmentDialog::assessment() const
{
    Assessment assessment = m_initial;
    assessment.system = m_system->system();
    m_scope->writeTo(assessment);
    assessment.holders = m_holders->holders();
    return assessment;
}

QList<Change> NewAssessmentDialog::changes() const
{
    const Assessment entered = assessment();
    QList<Change> changes;
    const bool sameDetails = entered.title == m_initial.title && entered.scope == m_initial.scope
        && entered.system == m_initial.system && entered.asOf == m_initial.asOf
        && entered.language == m_initial.language;
    if (!sameDetails) {
        changes.append(SetDetails{entered.title, entered.scope, entered.system, entered.asOf,
                                  entered.language});
    }
    for (const RoleHolder &holder : entered.holders) {
        if (!m_initial.holders.contains(holder)) {
            changes.append(SetHolder{holder});
        }
    }
    const QList<Role> shown = rolesInScope(entered.scope);
    for (const RoleHolder &holder : m_initial.holders) {
        const bool isKept =
            std::any_of(entered.holders.cbegin(), entered.holders.cend(),
                        [&holder](const RoleHolder &other) { return other.id == holder.id; });
        // Holders of roles outside the scope are not shown and stay.
        if (!isKept && shown.contains(holder.role)) {
            changes.append(RemoveHolder{holder.id});
        }
    }
    return changes;
}
