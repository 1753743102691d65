#include "resultcelldelegate.h"

#include "ui/itemmodels/reportedresultsmodel.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>

void ResultCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    // The bar at the beginning of a chosen row belongs to the row, not to each of its cells.
    if (index.column() == 0 || !option.state.testFlag(QStyle::State_Selected)) {
        RowPainter::background(*painter, option);
    } else {
        painter->fillRect(option.rect, Style::selection(option.palette));
    }
    QRect area = option.rect.adjusted(Style::small, Style::tiny, -Style::small, -Style::tiny);
    if (index.column() == ReportedResultsModel::ResultColumn) {
        const auto result =
            static_cast<AnswerResult>(index.data(ReportedResultsModel::ResultRole).toInt());
        const QRect square(area.topLeft(), QSize(area.height(), area.height()));
        paintMark(*painter, square, markOf(result), option.palette);
        area.setLeft(square.right() + Style::small);
    }
    RowPainter::text(*painter, area, index.data().toString(), Style::Type::Body,
                     option.palette.color(QPalette::Text));
    painter->restore();
}

QSize ResultCellDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    // Widths are rounded; a text that just misses its width would be elided.
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * Style::small
        + Style::tiny;
    if (index.column() == ReportedResultsModel::ResultColumn) {
        width += height + Style::small;
    }
    return {width, height + 2 * Style::tiny};
}
