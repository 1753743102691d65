#pragma once

#include <QStyledItemDelegate>

/// Paints a topic: its title, and where it was found a line of its text below; and the titles of
/// groups.
class HelpTopicDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum { ContextRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
