#include "measuredelegate.h"

#include "ui/itemmodels/measurelistmodel.h"
#include "ui/widgets/measuremark.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>

void MeasureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area =
        option.rect.adjusted(Style::small, Style::small, -Style::small, -Style::small);
    QRect line = area;
    line.setHeight(area.height() / 2);
    const int side = option.fontMetrics.height();
    const auto state = static_cast<MeasureState>(index.data(MeasureListModel::StateRole).toInt());
    paintMark(*painter, QRectF(line.left(), line.top(), side, line.height()), markOf(state),
              option.palette);
    line.setLeft(line.left() + side + Style::small);
    RowPainter::text(*painter, line, index.data().toString(), Style::Type::Body,
                     option.palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1);
    const auto tone = state == MeasureState::Overdue ? Style::Tone::Bad : Style::Tone::Muted;
    RowPainter::text(*painter, line, index.data(MeasureListModel::DetailRole).toString(),
                     Style::Type::Small, Style::ink(tone, option.palette));
    painter->restore();
}

QSize MeasureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * Style::small};
}
