#pragma once

#include "rowlistmodel.h"

/// Something with a name and a line about it.
struct DescribedRow
{
    QString id;
    QString title;
    QString description;
    bool needsAttention = false; ///< the description says why

    bool operator==(const DescribedRow &) const = default;
};

/// Names with a line about each.
class DescribedListModel : public RowListModel<DescribedRow>
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole,
        DescriptionRole,
        AttentionRole, ///< bool
    };

    explicit DescribedListModel(QObject *parent = nullptr);

    void showRows(const QList<DescribedRow> &rows) { setRows(rows); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
