#include "checklistpanel.h"

#include "checklistview.h"
#include "filterbar.h"
#include "model/assessment/rules.h"
#include "ui/itemmodels/checklistfilter.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/widgets/style.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

ChecklistPanel::ChecklistPanel(ChecklistModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new ChecklistFilter(this))
    , m_bar(new FilterBar)
    , m_offer(new QWidget)
    , m_simple(new QPushButton(tr("Simple view of these questions")))
{
    m_filter->setSourceModel(model);
    m_tree = new ChecklistView(m_filter);
    m_simple->setAutoDefault(false);
    m_simple->setObjectName(QStringLiteral("simpleView"));
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(Style::small, 0, Style::small, Style::small);
    offer->addWidget(m_simple);
    m_offer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_offer);
    column->addWidget(m_tree, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecklistPanel::request);
    connect(m_tree, &ChecklistView::answerRequested, this, &ChecklistPanel::answerRequested);
    connect(m_tree, &ChecklistView::clicked, this, &ChecklistPanel::leadInto);
    connect(model, &ChecklistModel::modelReset, m_tree, [this] { m_tree->expandToDepth(0); });
    connect(model, &ChecklistModel::dataChanged, this, &ChecklistPanel::updateHits);
    connect(m_bar, &FilterBar::criteriaChanged, this, &ChecklistPanel::useCriteria);
    connect(m_bar, &FilterBar::leftForList, this, &ChecklistPanel::focusTree);
    connect(m_simple, &QPushButton::clicked, this, [this] {
        if (shownRole()) {
            emit simpleViewRequested(*shownRole());
        }
    });
}

void ChecklistPanel::begin(const QString &workspacePath, const Assessment &assessment,
                           const Catalogue &catalogue)
{
    m_remembered.insert(m_assessmentId, criteria());
    if (workspacePath != m_workspacePath) {
        m_remembered.clear();
    }
    m_workspacePath = workspacePath;
    m_assessmentId = assessment.id;
    const QList<Role> roles = rolesInScope(assessment.scope);
    m_bar->setChoices(catalogue, roles);
    ChecklistCriteria criteria = m_remembered.value(m_assessmentId);
    if (criteria.role && !roles.contains(*criteria.role)) {
        criteria.role.reset();
    }
    setCriteria(criteria);
}

void ChecklistPanel::setShownRole(std::optional<Role> role)
{
    ChecklistCriteria changed = criteria();
    changed.role = role;
    setCriteria(changed);
}

std::optional<Role> ChecklistPanel::shownRole() const
{
    return criteria().role;
}

void ChecklistPanel::setCriteria(const ChecklistCriteria &criteria)
{
    m_bar->setCriteria(criteria);
    applyCriteria();
}

const ChecklistCriteria &ChecklistPanel::criteria() const
{
    return m_bar->criteria();
}

void ChecklistPanel::narrowTo(std::optional<Role> role)
{
    m_narrowed = role;
    keepCurrentVisible();
    applyCriteria();
}

bool ChecklistPanel::isFiltering() const
{
    return m_filter->isFiltering();
}

void ChecklistPanel::setCurrent(const QString &checkId, Role role)
{
    m_checkId = checkId;
    m_answering = role;
    const QScopedValueRollback guard(m_isUpdating, true);
    keepCurrentVisible();
    restoreCurrent();
}

bool ChecklistPanel::hasNeighbour(int step) const
{
    return m_filter->neighbour(m_tree->currentIndex(), step).isValid();
}

void ChecklistPanel::requestNeighbour(int step)
{
    request(m_filter->neighbour(m_tree->currentIndex(), step));
}

bool ChecklistPanel::hasNextOpen() const
{
    return m_filter->nextOpen(m_tree->currentIndex()).isValid();
}

void ChecklistPanel::requestNextOpen()
{
    request(m_filter->nextOpen(m_tree->currentIndex()));
}

bool ChecklistPanel::requestFirst()
{
    const QModelIndex first = m_filter->checks().value(0);
    request(first);
    return first.isValid();
}

bool ChecklistPanel::requestFirstOpen()
{
    const QModelIndex first = m_filter->nextOpen({});
    request(first);
    return first.isValid();
}

void ChecklistPanel::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void ChecklistPanel::focusSearch()
{
    m_bar->focusSearch();
}

void ChecklistPanel::openFilters()
{
    m_bar->openMenu();
}

QModelIndexList ChecklistPanel::checks() const
{
    return m_filter->checks();
}

void ChecklistPanel::request(const QModelIndex &index)
{
    const QString checkId = index.data(ChecklistModel::CheckIdRole).toString();
    if (!m_isUpdating && !checkId.isEmpty()) {
        emit checkRequested(checkId,
                            static_cast<Role>(index.data(ChecklistModel::AnsweringRole).toInt()));
    }
}

void ChecklistPanel::leadInto(const QModelIndex &index)
{
    if (index.data(ChecklistModel::CheckIdRole).toString().isEmpty()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void ChecklistPanel::applyCriteria()
{
    const QScopedValueRollback guard(m_isUpdating, true);
    ChecklistCriteria narrowed;
    narrowed.role = m_narrowed;
    const bool wasFiltering = m_filter->isFiltering();
    m_filter->setCriteria(m_narrowed ? narrowed : criteria());
    if (m_filter->isFiltering()) {
        m_tree->expandAll();
    } else if (wasFiltering) {
        m_tree->expandToDepth(0); // what comes back is collapsed
    }
    restoreCurrent();
    updateHits();
    m_offer->setVisible(shownRole() == Role::Host || shownRole() == Role::Participant);
}

/// The user has changed the criteria.
void ChecklistPanel::useCriteria()
{
    const bool changesRole = m_filter->criteria().role != criteria().role;
    applyCriteria();
    if (changesRole) {
        goToShownRole();
        emit shownRoleChanged();
    }
}

/// Whoever answers for one role is not left with a check of another.
void ChecklistPanel::goToShownRole()
{
    if (!shownRole() || shownRole() == m_answering) {
        return;
    }
    const QModelIndexList visible = checks();
    for (const QModelIndex &check : visible) {
        if (check.data(ChecklistModel::AnsweringRole).toInt() == static_cast<int>(*shownRole())) {
            request(check);
            return;
        }
    }
}

void ChecklistPanel::restoreCurrent()
{
    const QModelIndex current = m_filter->mapFromSource(m_model->indexOf(m_checkId, m_answering));
    if (current.isValid()) {
        m_tree->setCurrentIndex(current);
        m_tree->scrollTo(current);
    }
}

/// But not among the questions of another role.
void ChecklistPanel::keepCurrentVisible()
{
    m_filter->keepVisible(m_narrowed ? QString() : m_checkId, m_answering);
}

void ChecklistPanel::updateHits()
{
    if (m_filter->isFiltering()) {
        m_bar->setHits(m_filter->hits(), m_filter->total());
    } else {
        m_bar->setHits(0, 0);
    }
}
