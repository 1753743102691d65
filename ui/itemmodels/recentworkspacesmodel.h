#pragma once

#include "rowlistmodel.h"

#include <QStringList>

/// A workspace file that was open before.
struct RecentWorkspace
{
    QString id; ///< absolute path
    bool exists = false;
};

/// The workspace files opened last, the newest first.
class RecentWorkspacesModel : public RowListModel<RecentWorkspace>
{
    Q_OBJECT

public:
    enum ItemRole {
        PathRole = Qt::UserRole,
        FolderRole, ///< with native separators
        ExistsRole, ///< bool, as of the last setPaths()
    };

    explicit RecentWorkspacesModel(QObject *parent = nullptr);

    void setPaths(const QStringList &paths);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};
