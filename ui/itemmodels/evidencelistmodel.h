#pragma once

#include "model/assessment/evidence.h"
#include "rowlistmodel.h"

/// Pieces of evidence, for example those of one answer.
class EvidenceListModel : public RowListModel<EvidenceItem>
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole,
        KindRole, ///< EvidenceKind as int
        DetailRole, ///< one line: kind, size, dates, disclosure
        ExpiredRole, ///< bool
        ContentRole, ///< SHA-256 of the file; empty where there is none
        MediaTypeRole,
    };

    explicit EvidenceListModel(QObject *parent = nullptr);

    /// @p onDate decides what has expired.
    void setItems(const QList<EvidenceItem> &items, QDate onDate);
    const EvidenceItem &item(const QModelIndex &index) const { return row(index); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString detail(const EvidenceItem &item) const;

    QDate m_onDate;
};
