#include "rowdelegate.h"

#include "rowpainter.h"

#include <QPainter>

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    painter->restore();
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    plain.rect.adjust(Style::small, 0, -Style::small, 0);
    QStyledItemDelegate::paint(painter, plain, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize content = QStyledItemDelegate::sizeHint(option, index);
    return {content.width() + 2 * Style::small,
            qMax(content.height(), option.fontMetrics.height() + 2 * Style::small)};
}
