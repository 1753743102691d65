#pragma once

#include "model/assessment/assessment.h"
#include "ui/itemmodels/checklistcriteria.h"

#include <QHash>
#include <QModelIndexList>
#include <QWidget>

class ChecklistFilter;
class ChecklistModel;
class ChecklistView;
class FilterBar;
class QPushButton;

/// The checklist as a tree, with a search and filters.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(ChecklistModel *model, QWidget *parent = nullptr);

    /// Offers the filters of an assessment and sets those that were set when it was shown last,
    /// as long as @p workspacePath stays the same.
    void begin(const QString &workspacePath, const Assessment &assessment,
               const Catalogue &catalogue);
    void setShownRole(std::optional<Role> role);
    std::optional<Role> shownRole() const;
    void setCriteria(const ChecklistCriteria &criteria);
    /// Shows nothing but the checks of @p role, whatever the filters say, until there is none.
    void narrowTo(std::optional<Role> role);
    const ChecklistCriteria &criteria() const;
    bool isFiltering() const;

    /// Marks the check that is being answered, and keeps it in view whatever is filtered.
    void setCurrent(const QString &checkId, Role role);
    bool hasNeighbour(int step) const;
    /// Asks for the check before (-1) or after (1) the current one.
    void requestNeighbour(int step);
    bool hasNextOpen() const;
    void requestNextOpen();
    /// False: nothing is shown.
    bool requestFirst();
    /// False: no check that is shown is open.
    bool requestFirstOpen();
    /// The checks that are shown, from top to bottom.
    QModelIndexList checks() const;
    void focusTree();
    void focusSearch();
    void openFilters();

signals:
    void checkRequested(const QString &checkId, Role role);
    /// The user wants to go on in the page of the check.
    void answerRequested();
    void shownRoleChanged();
    void simpleViewRequested(Role role);

private:
    void request(const QModelIndex &index);
    void leadInto(const QModelIndex &index);
    void applyCriteria();
    void useCriteria();
    void goToShownRole();
    void restoreCurrent();
    void keepCurrentVisible();
    void updateHits();

    ChecklistModel *m_model;
    ChecklistFilter *m_filter;
    FilterBar *m_bar;
    QWidget *m_offer;
    QPushButton *m_simple;
    ChecklistView *m_tree = nullptr;
    QString m_workspacePath;
    QString m_assessmentId;
    QHash<QString, ChecklistCriteria> m_remembered; ///< by assessment
    std::optional<Role> m_narrowed;
    QString m_checkId;
    Role m_answering = Role::AccountOwner;
    bool m_isUpdating = false; ///< the tree moves its current row, not the user
};
