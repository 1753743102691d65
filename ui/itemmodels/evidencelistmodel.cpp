#include "evidencelistmodel.h"

#include "displaytexts.h"

EvidenceListModel::EvidenceListModel(QObject *parent)
    : RowListModel(parent)
{}

void EvidenceListModel::setItems(const QList<EvidenceItem> &items, QDate onDate)
{
    m_onDate = onDate;
    setRows(items);
}

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const EvidenceItem &item = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QString(item.title + QLatin1String(", ") + detail(item));
    case IdRole:
        return item.id;
    case KindRole:
        return static_cast<int>(item.kind);
    case DetailRole:
        return detail(item);
    case ExpiredRole:
        return item.isExpired(m_onDate);
    case ContentRole:
        return item.sha256;
    case MediaTypeRole:
        return item.mediaType;
    default:
        return {};
    }
}

QString EvidenceListModel::detail(const EvidenceItem &item) const
{
    QStringList parts{DisplayTexts::evidenceKind(item.kind)};
    if (!item.sha256.isEmpty()) {
        parts.append(DisplayTexts::size(item.sizeBytes));
    }
    if (!item.link.isEmpty()) {
        parts.append(item.link);
    }
    if (!item.auditor.isEmpty()) {
        parts.append(item.auditor);
    }
    if (item.effective.isValid()) {
        parts.append(tr("as of %1").arg(DisplayTexts::date(item.effective)));
    }
    if (item.expires.isValid()) {
        const QString date = DisplayTexts::date(item.expires);
        parts.append(item.isExpired(m_onDate) ? tr("expired on %1, does not count").arg(date)
                                              : tr("valid until %1").arg(date));
    }
    parts.append(DisplayTexts::disclosure(item.disclosure));
    return parts.join(QStringLiteral(" · "));
}
