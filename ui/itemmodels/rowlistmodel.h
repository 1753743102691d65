#pragma once

#include <QAbstractListModel>
#include <QList>

#include <algorithm>

/// A list of items with an `id`; a new list removes, inserts and updates rows instead of resetting,
/// so that views keep selection and position.
template<typename Item>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QModelIndex indexOf(const QString &id) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                        [&id](const Item &item) { return item.id == id; });
        return found == m_rows.cend()
            ? QModelIndex()
            : index(static_cast<int>(std::distance(m_rows.cbegin(), found)));
    }

protected:
    const Item &row(const QModelIndex &index) const { return m_rows.at(index.row()); }

    void setRows(const QList<Item> &wanted)
    {
        removeAllBut(wanted);
        for (int row = 0; row < wanted.size(); ++row) {
            if (row < m_rows.size() && m_rows.at(row).id == wanted.at(row).id) {
                m_rows[row] = wanted.at(row);
                emit dataChanged(index(row), index(row));
            } else {
                beginInsertRows({}, row, row);
                m_rows.insert(row, wanted.at(row));
                endInsertRows();
            }
        }
        Q_ASSERT(m_rows.size() == wanted.size());
    }

    /// Replaces the item of the same id; one that is not in the list stays out of it.
    void updateRow(const Item &item)
    {
        const QModelIndex changed = indexOf(item.id);
        if (changed.isValid()) {
            m_rows[changed.row()] = item;
            emit dataChanged(changed, changed);
        }
    }

private:
    /// Leaves the longest run of rows that stands in the order of @p wanted, taken from the top.
    void removeAllBut(const QList<Item> &wanted)
    {
        auto from = wanted.cbegin();
        for (int row = 0; row < m_rows.size();) {
            const auto found = std::find_if(from, wanted.cend(), [this, row](const Item &item) {
                return item.id == m_rows.at(row).id;
            });
            if (found != wanted.cend()) {
                from = std::next(found);
                ++row;
                continue;
            }
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    QList<Item> m_rows;
};
