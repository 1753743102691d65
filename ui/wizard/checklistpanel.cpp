#include "checklistpanel.h"

#include "checklistdelegate.h"
#include "ui/itemmodels/checklistfilter.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

/// Continues beside the branches how the delegate shows a selected row.
class ChecklistTree : public QTreeView
{
protected:
    void drawBranches(QPainter *painter, const QRect &area, const QModelIndex &index) const override
    {
        if (selectionModel()->isSelected(index)) {
            painter->fillRect(area, Style::selection(palette()));
        }
        QTreeView::drawBranches(painter, area, index);
    }
};

} // namespace

ChecklistPanel::ChecklistPanel(ChecklistModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new ChecklistFilter(this))
    , m_tree(new ChecklistTree)
    , m_search(new QLineEdit)
    , m_openOnly(new QCheckBox(tr("Open only")))
    , m_role(new QComboBox)
{
    m_filter->setSourceModel(model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ChecklistDelegate(m_tree));
    m_tree->setAccessibleName(tr("Checks"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(Style::large);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("checks"));
    m_search->setObjectName(QStringLiteral("search"));
    m_openOnly->setObjectName(QStringLiteral("openOnly"));
    m_role->setObjectName(QStringLiteral("role"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(m_tree, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecklistPanel::request);
    connect(m_tree, &QTreeView::clicked, this, &ChecklistPanel::leadInto);
    connect(model, &ChecklistModel::modelReset, m_tree, [this] { m_tree->expandToDepth(0); });
}

QWidget *ChecklistPanel::makeFilters()
{
    m_search->setPlaceholderText(tr("Search checks"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(Icons::Name::Search), QLineEdit::LeadingPosition);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *roleLabel = new QLabel(tr("Ro&le:"));
    roleLabel->setBuddy(m_role);
    auto *filters = new QWidget;
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins(Style::small, Style::small, Style::small, Style::small);
    grid->setSpacing(Style::small);
    grid->addWidget(m_search, 0, 0, 1, 3);
    grid->addWidget(roleLabel, 1, 0);
    grid->addWidget(m_role, 1, 1);
    grid->addWidget(m_openOnly, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback guard(m_isUpdating, true);
        m_filter->setSearchText(text);
        restoreCurrent();
    });
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool openOnly) {
        const QScopedValueRollback guard(m_isUpdating, true);
        m_filter->setOpenOnly(openOnly);
        restoreCurrent();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &ChecklistPanel::filterByRole);
    return filters;
}

void ChecklistPanel::setRoles(const Catalogue &catalogue, const QList<Role> &roles)
{
    const QSignalBlocker blocker(m_role);
    m_role->clear();
    m_role->addItem(tr("All roles"));
    for (const Role role : roles) {
        m_role->addItem(catalogue.roleTitle(role, DisplayTexts::language()), toId(role));
    }
    m_search->clear();
    m_openOnly->setChecked(false);
    setShownRole({});
}

void ChecklistPanel::setShownRole(std::optional<Role> role)
{
    const int row = role ? m_role->findData(toId(*role)) : 0;
    const QSignalBlocker blocker(m_role);
    m_role->setCurrentIndex(qMax(0, row));
    const QScopedValueRollback guard(m_isUpdating, true);
    m_filter->setRole(shownRole());
    restoreCurrent();
}

std::optional<Role> ChecklistPanel::shownRole() const
{
    return roleFromId(m_role->currentData().toString());
}

void ChecklistPanel::setCurrent(const QString &checkId, Role role)
{
    m_checkId = checkId;
    m_answering = role;
    const QScopedValueRollback guard(m_isUpdating, true);
    m_filter->keepVisible(checkId, role);
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

void ChecklistPanel::requestFirst()
{
    request(m_filter->checks().value(0));
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ChecklistPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            emit answerRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void ChecklistPanel::filterByRole()
{
    {
        const QScopedValueRollback guard(m_isUpdating, true);
        m_filter->setRole(shownRole());
        restoreCurrent();
    }
    // Whoever answers for one role is not left with a check of another.
    if (shownRole() && shownRole() != m_answering) {
        const QModelIndexList checks = m_filter->checks();
        for (const QModelIndex &check : checks) {
            if (check.data(ChecklistModel::AnsweringRole).toInt()
                == static_cast<int>(*shownRole())) {
                request(check);
                break;
            }
        }
    }
    emit shownRoleChanged();
}

void ChecklistPanel::restoreCurrent()
{
    const QModelIndex current = m_filter->mapFromSource(m_model->indexOf(m_checkId, m_answering));
    if (current.isValid()) {
        m_tree->setCurrentIndex(current);
        m_tree->scrollTo(current);
    }
    if (m_filter->isFiltering()) {
        m_tree->expandAll();
    }
}
