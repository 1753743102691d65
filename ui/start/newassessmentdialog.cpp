#include "newassessmentdialog.h"

#include "holdersform.h"
#include "scopeform.h"
#include "systemform.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int widthCharacters = 116;
constexpr int heightLines = 42;

Assessment emptyAssessment(const QList<std::shared_ptr<const Catalogue>> &catalogues)
{
    Assessment assessment;
    assessment.language = DisplayTexts::language();
    assessment.asOf = QDate::currentDate();
    if (!catalogues.isEmpty()) {
        assessment.catalogue = referenceTo(*catalogues.constFirst());
    }
    return assessment;
}

QScrollArea *scrollable(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

NewAssessmentDialog::NewAssessmentDialog(const QList<std::shared_ptr<const Catalogue>> &catalogues,
                                         QWidget *parent)
    : NewAssessmentDialog(catalogues, emptyAssessment(catalogues), Use::ForNew, parent)
{}

NewAssessmentDialog::NewAssessmentDialog(const std::shared_ptr<const Catalogue> &catalogue,
                                         const Assessment &existing, bool canChange,
                                         QWidget *parent)
    : NewAssessmentDialog(QList<std::shared_ptr<const Catalogue>>{catalogue}, existing,
                          canChange ? Use::ForChanges : Use::ForReading, parent)
{}

NewAssessmentDialog::NewAssessmentDialog(const QList<std::shared_ptr<const Catalogue>> &catalogues,
                                         const Assessment &initial, Use use, QWidget *parent)
    : QDialog(parent)
    , m_catalogues(catalogues)
    , m_initial(initial)
    , m_system(new SystemForm)
    , m_scope(new ScopeForm(catalogues, DisplayTexts::language()))
    , m_holders(new HoldersForm)
    , m_tabs(new QTabWidget)
    , m_problem(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_buttons(new QDialogButtonBox)
    , m_next(new QPushButton(tr("&Next")))
    , m_accept(new QPushButton(use == Use::ForNew ? tr("Create assessment") : tr("Save changes")))
{
    setWindowTitle(use == Use::ForNew ? tr("New assessment") : tr("Details of the assessment"));
    addTabs(use != Use::ForReading);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Style::medium);
    column->addWidget(m_tabs);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    addButtons(use);
    // Not before it is part of the dialog, or the dialog takes another button for its default.
    m_accept->setDefault(use != Use::ForReading);

    m_problem->setObjectName(QStringLiteral("problem"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_next->setObjectName(QStringLiteral("next"));
    showCatalogueTexts();
    m_system->setSystem(initial.system);
    m_scope->setAssessment(initial);
    m_holders->setHolders(initial.holders);
    m_holders->setScope(initial.scope);
    connectForms();
    validate();
    showStep();
    resize(fontMetrics().averageCharWidth() * widthCharacters,
           fontMetrics().lineSpacing() * heightLines);
}

void NewAssessmentDialog::addTabs(bool canChange)
{
    for (QWidget *form : std::initializer_list<QWidget *>{m_system, m_scope, m_holders}) {
        form->setEnabled(canChange);
    }
    m_tabs->addTab(scrollable(m_system), tr("&1 System"));
    m_tabs->addTab(scrollable(m_scope), tr("&2 Scope"));
    m_tabs->addTab(scrollable(m_holders), tr("&3 Roles"));
}

void NewAssessmentDialog::addButtons(Use use)
{
    m_buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    if (use == Use::ForReading) {
        m_accept->setParent(this);
        m_accept->hide();
        m_buttons->addButton(QDialogButtonBox::Close);
    } else {
        m_buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
        m_buttons->addButton(QDialogButtonBox::Cancel);
    }
}

void NewAssessmentDialog::connectForms()
{
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_tabs->setCurrentIndex(m_tabs->currentIndex() + 1); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &NewAssessmentDialog::showStep);
    connect(m_system, &SystemForm::changed, this, &NewAssessmentDialog::validate);
    connect(m_holders, &HoldersForm::changed, this, &NewAssessmentDialog::validate);
    connect(m_scope, &ScopeForm::scopeChanged, m_holders, &HoldersForm::setScope);
    connect(m_scope, &ScopeForm::catalogueChanged, this, &NewAssessmentDialog::showCatalogueTexts);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewAssessmentDialog::showCatalogueTexts()
{
    if (m_catalogues.isEmpty()) {
        return;
    }
    const Catalogue &catalogue = *m_catalogues.at(m_scope->catalogueRow());
    const SystemUnderAssessment typed = m_system->system();
    m_system->setPlatforms(catalogue.platforms, DisplayTexts::language());
    m_system->setSystem(typed);
    m_holders->setRoleTitles(catalogue, DisplayTexts::language());
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
