#pragma once

#include "measuretexts.h"
#include "rowlistmodel.h"

/// The measures for one check.
class MeasureListModel : public RowListModel<Measure>
{
    Q_OBJECT

public:
    enum MeasureRole {
        IdRole = Qt::UserRole,
        DetailRole, ///< one line: due date, owner, risk
        StateRole, ///< MeasureState as int
    };

    explicit MeasureListModel(QObject *parent = nullptr);

    /// @p onDate decides what is overdue.
    void setMeasures(const QList<Measure> &measures, QDate onDate);
    /// Whether the check is a gap no more.
    void setClosed(bool closed);
    const Measure &measure(const QModelIndex &index) const { return row(index); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    MeasureState stateOf(const Measure &measure) const;
    QString toolTip(const Measure &measure) const;

    QDate m_onDate;
    bool m_isClosed = false;
};
