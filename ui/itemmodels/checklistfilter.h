#pragma once

#include "model/catalogue/role.h"

#include <QModelIndexList>
#include <QSortFilterProxyModel>

/// Shows the checks of one role, the open ones, or those that contain a text.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChecklistFilter(QObject *parent = nullptr);

    void setRole(std::optional<Role> role);
    void setOpenOnly(bool openOnly);
    void setSearchText(const QString &text);
    /// Keeps the check that is being answered in view although the filter excludes it.
    void keepVisible(const QString &checkId, Role role);
    bool isFiltering() const;

    /// All visible checks from top to bottom.
    QModelIndexList checks() const;
    /// The check after or before @p current (step 1 or -1), which need not be a check; invalid at
    /// the end.
    QModelIndex neighbour(const QModelIndex &current, int step) const;
    /// The next check that counts as open, from the top again after the last; invalid: none is
    /// open.
    QModelIndex nextOpen(const QModelIndex &current) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::optional<Role> m_role;
    bool m_openOnly = false;
    QString m_searchText;
    QString m_keptCheckId;
    Role m_keptRole = Role::AccountOwner;
};
