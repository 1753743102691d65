#pragma once

#include "ui/itemmodels/describedlistmodel.h"

#include <QListView>

/// A list of names with a line about each, as high as it needs up to a few rows.
class DescribedList : public QListView
{
    Q_OBJECT

public:
    explicit DescribedList(QWidget *parent = nullptr);

    /// Keeps the current row, or takes the one in its place.
    void showRows(const QList<DescribedRow> &rows);
    /// Empty: the list is.
    QString currentId() const;
    /// Does nothing where there is no such row.
    void setCurrentId(const QString &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentIdChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    DescribedListModel *m_model;
};
