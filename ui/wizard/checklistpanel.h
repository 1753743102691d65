#pragma once

#include "model/catalogue/catalogue.h"

#include <QWidget>

#include <optional>

class ChecklistFilter;
class ChecklistModel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeView;

/// The checklist as a tree, with a search, a filter for open checks and one for a role.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(ChecklistModel *model, QWidget *parent = nullptr);

    /// Offers the roles of the catalogue that @p roles names; all of them are shown at first.
    void setRoles(const Catalogue &catalogue, const QList<Role> &roles);
    void setShownRole(std::optional<Role> role);
    std::optional<Role> shownRole() const;

    /// Marks the check that is being answered, and keeps it in view whatever is filtered.
    void setCurrent(const QString &checkId, Role role);
    bool hasNeighbour(int step) const;
    /// Asks for the check before (-1) or after (1) the current one.
    void requestNeighbour(int step);
    bool hasNextOpen() const;
    void requestNextOpen();
    void requestFirst();
    /// False: no check that is shown is open.
    bool requestFirstOpen();
    void focusTree();
    void focusSearch();

signals:
    void checkRequested(const QString &checkId, Role role);
    /// The user wants to go on in the page of the check.
    void answerRequested();
    void shownRoleChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void request(const QModelIndex &index);
    void leadInto(const QModelIndex &index);
    void filterByRole();
    void restoreCurrent();

    ChecklistModel *m_model;
    ChecklistFilter *m_filter;
    QTreeView *m_tree;
    QLineEdit *m_search;
    QCheckBox *m_openOnly;
    QComboBox *m_role;
    QString m_checkId;
    Role m_answering = Role::AccountOwner;
    bool m_isUpdating = false; ///< the tree moves its current row, not the user
};
