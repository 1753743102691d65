#pragma once

#include <QStyledItemDelegate>

/// Paints one assessment: what it is about at the left, how it stands at the right.
class AssessmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSystem(QPainter &painter, const QRect &area, const QPalette &palette,
                     const QModelIndex &index) const;
    void paintStanding(QPainter &painter, const QRect &area, const QPalette &palette,
                       const QModelIndex &index) const;
};
