#include "describedlistmodel.h"

#include "displaytexts.h"

DescribedListModel::DescribedListModel(QObject *parent)
    : RowListModel(parent)
{}

QVariant DescribedListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const DescribedRow &shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
        return DisplayTexts::toolTip(QString(shown.title + u'\n' + shown.description));
    case Qt::AccessibleTextRole:
        return QString(shown.title + QLatin1String(", ") + shown.description);
    case IdRole:
        return shown.id;
    case DescriptionRole:
        return shown.description;
    case AttentionRole:
        return shown.needsAttention;
    default:
        return {};
    }
}
