#pragma once

#include <QTreeView>

class QAbstractItemModel;

/// Shows the rows of the checklist.
class ChecklistView : public QTreeView
{
    Q_OBJECT

public:
    explicit ChecklistView(QAbstractItemModel *model, QWidget *parent = nullptr);

signals:
    /// The user wants to go on in the page of the check.
    void answerRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &area,
                      const QModelIndex &index) const override;
};
