#include "checklistfilter.h"

#include "checklistmodel.h"

namespace {

void collectChecks(const QAbstractItemModel &model, const QModelIndex &parent,
                   QModelIndexList &checks)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (!child.data(ChecklistModel::CheckIdRole).toString().isEmpty()) {
            checks.append(child);
        }
        collectChecks(model, child, checks);
    }
}

bool isOpen(const QModelIndex &index)
{
    return index.data(ChecklistModel::EffectiveResultRole).toInt()
        == static_cast<int>(AnswerResult::Open);
}

} // namespace

ChecklistFilter::ChecklistFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChecklistFilter::setRole(std::optional<Role> role)
{
    m_role = role;
    invalidateFilter();
}

void ChecklistFilter::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    invalidateFilter();
}

void ChecklistFilter::setSearchText(const QString &text)
{
    m_searchText = text.trimmed();
    invalidateFilter();
}

void ChecklistFilter::keepVisible(const QString &checkId, Role role)
{
    if (checkId == m_keptCheckId && role == m_keptRole) {
        return;
    }
    m_keptCheckId = checkId;
    m_keptRole = role;
    if (isFiltering()) {
        invalidateFilter();
    }
}

bool ChecklistFilter::isFiltering() const
{
    return m_role || m_openOnly || !m_searchText.isEmpty();
}

QModelIndexList ChecklistFilter::checks() const
{
    QModelIndexList all;
    collectChecks(*this, {}, all);
    return all;
}

QModelIndex ChecklistFilter::neighbour(const QModelIndex &current, int step) const
{
    const QModelIndexList all = checks();
    if (current.data(ChecklistModel::CheckIdRole).toString().isEmpty()) {
        return all.value(0);
    }
    return all.value(all.indexOf(current) + step);
}

QModelIndex ChecklistFilter::nextOpen(const QModelIndex &current) const
{
    const QModelIndexList all = checks();
    const qsizetype start = all.indexOf(current) + 1;
    for (qsizetype offset = 0; offset < all.size(); ++offset) {
        const QModelIndex &candidate = all.at((start + offset) % all.size());
        if (candidate != current && isOpen(candidate)) {
            return candidate;
        }
    }
    return {};
}

bool ChecklistFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString checkId = source.data(ChecklistModel::CheckIdRole).toString();
    if (checkId.isEmpty()) {
        return false; // groups are shown because of their checks
    }
    const auto role = static_cast<Role>(source.data(ChecklistModel::AnsweringRole).toInt());
    if (checkId == m_keptCheckId && role == m_keptRole) {
        return true;
    }
    return (!m_role || role == *m_role) && (!m_openOnly || isOpen(source))
        && (m_searchText.isEmpty()
            || source.data(ChecklistModel::SearchTextRole)
                   .toString()
                   .contains(m_searchText, Qt::CaseInsensitive));
}
