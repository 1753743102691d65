#include "checklistview.h"

#include "checklistdelegate.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

ChecklistView::ChecklistView(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new ChecklistDelegate(this));
    setAccessibleName(tr("Checks"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(Style::large);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("checks"));
}

void ChecklistView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        emit answerRequested();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

/// Continues beside the branches how the delegate shows a selected row.
void ChecklistView::drawBranches(QPainter *painter, const QRect &area,
                                 const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(area, Style::selection(palette()));
    }
    QTreeView::drawBranches(painter, area, index);
}
