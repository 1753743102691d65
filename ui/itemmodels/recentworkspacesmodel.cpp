#include "recentworkspacesmodel.h"

#include "displaytexts.h"

#include <QDir>
#include <QFileInfo>

namespace {

QString nameOf(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    return name.isEmpty() ? file.fileName() : name; // ".confseal"
}

} // namespace

RecentWorkspacesModel::RecentWorkspacesModel(QObject *parent)
    : RowListModel(parent)
{}

void RecentWorkspacesModel::setPaths(const QStringList &paths)
{
    QList<RecentWorkspace> rows;
    for (const QString &path : paths) {
        rows.append({path, QFileInfo::exists(path)});
    }
    setRows(rows);
}

QVariant RecentWorkspacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RecentWorkspace &workspace = row(index);
    const QString place = workspace.exists
        ? QDir::toNativeSeparators(workspace.id)
        : tr("%1 is not there at the moment.").arg(QDir::toNativeSeparators(workspace.id));
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(QFileInfo(workspace.id));
    case Qt::ToolTipRole:
        return DisplayTexts::toolTip(place);
    case Qt::AccessibleTextRole:
        return QString(nameOf(QFileInfo(workspace.id)) + QLatin1String(", ") + place);
    case PathRole:
        return workspace.id;
    case FolderRole:
        return QDir::toNativeSeparators(QFileInfo(workspace.id).absolutePath());
    case ExistsRole:
        return workspace.exists;
    default:
        return {};
    }
}

Qt::ItemFlags RecentWorkspacesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowListModel::flags(index);
    return index.isValid() && !row(index).exists ? flags & ~Qt::ItemIsEnabled : flags;
}
