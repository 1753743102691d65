#pragma once

#include "checklistcriteria.h"

#include <QModelIndexList>
#include <QSortFilterProxyModel>
#include <QStringList>

/// Shows the checks that meet criteria, with the groups that they belong to.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChecklistFilter(QObject *parent = nullptr);

    void setCriteria(const ChecklistCriteria &criteria);
    const ChecklistCriteria &criteria() const { return m_criteria; }
    /// Keeps the check that is being answered in view although the filter excludes it.
    void keepVisible(const QString &checkId, Role role);
    bool isFiltering() const { return !m_criteria.isEmpty(); }

    /// All visible checks from top to bottom.
    QModelIndexList checks() const;
    /// How many checks meet the criteria; one that is asked of several roles counts once.
    int hits() const;
    /// How many checks there are without any filter.
    int total() const;
    /// The check after or before @p current (step 1 or -1), which need not be a check; invalid at
    /// the end.
    QModelIndex neighbour(const QModelIndex &current, int step) const;
    /// The next check that counts as open, from the top again after the last; invalid: none is
    /// open.
    QModelIndex nextOpen(const QModelIndex &current) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool meetsCriteria(const QModelIndex &source) const;

    ChecklistCriteria m_criteria;
    QStringList m_words;
    QString m_keptCheckId;
    Role m_keptRole = Role::AccountOwner;
};
