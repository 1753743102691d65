#include "checklistfilter.h"

#include "checklistmodel.h"
#include "searchtext.h"

#include <QSet>

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

AnswerResult effectiveResult(const QModelIndex &index)
{
    return static_cast<AnswerResult>(index.data(ChecklistModel::EffectiveResultRole).toInt());
}

bool isOpen(const QModelIndex &index)
{
    return effectiveResult(index) == AnswerResult::Open;
}

bool isGap(const QModelIndex &index)
{
    const AnswerResult result = effectiveResult(index);
    return result == AnswerResult::Partly || result == AnswerResult::NotFulfilled
        || result == AnswerResult::NotVerifiable;
}

bool isMust(const QModelIndex &index)
{
    return index.data(ChecklistModel::LevelRole).toInt() == static_cast<int>(Level::Must);
}

QSet<QString> idsOf(const QModelIndexList &checks)
{
    QSet<QString> ids;
    for (const QModelIndex &check : checks) {
        ids.insert(check.data(ChecklistModel::CheckIdRole).toString());
    }
    return ids;
}

} // namespace

ChecklistFilter::ChecklistFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChecklistFilter::setCriteria(const ChecklistCriteria &criteria)
{
    if (criteria == m_criteria) {
        return;
    }
    m_criteria = criteria;
    m_words = SearchText::words(criteria.searchText);
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

QModelIndexList ChecklistFilter::checks() const
{
    QModelIndexList all;
    collectChecks(*this, {}, all);
    return all;
}

int ChecklistFilter::hits() const
{
    QModelIndexList visible = checks();
    visible.removeIf(
        [this](const QModelIndex &index) { return !meetsCriteria(mapToSource(index)); });
    return static_cast<int>(idsOf(visible).size());
}

int ChecklistFilter::total() const
{
    QModelIndexList all;
    if (sourceModel() != nullptr) {
        collectChecks(*sourceModel(), {}, all);
    }
    return static_cast<int>(idsOf(all).size());
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
    return meetsCriteria(source);
}

bool ChecklistFilter::meetsCriteria(const QModelIndex &source) const
{
    const auto role = static_cast<Role>(source.data(ChecklistModel::AnsweringRole).toInt());
    const bool anyState = !m_criteria.isOpen && !m_criteria.isGap;
    return (!m_criteria.role || role == *m_criteria.role)
        && (m_criteria.clause.isEmpty()
            || source.data(ChecklistModel::ClauseRole).toString() == m_criteria.clause)
        && (anyState || (m_criteria.isOpen && isOpen(source))
            || (m_criteria.isGap && isGap(source)))
        && (!m_criteria.isFlagged || source.data(ChecklistModel::FlaggedRole).toBool())
        && (!m_criteria.isMust || isMust(source))
        && (m_words.isEmpty()
            || SearchText::containsAll(source.data(ChecklistModel::SearchTextRole).toString(),
                                       m_words));
}
