#include "recentdelegate.h"

#include "ui/itemmodels/recentworkspacesmodel.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const bool exists = index.data(RecentWorkspacesModel::ExistsRole).toBool();
    const QColor muted = Style::ink(Style::Tone::Muted, option.palette);
    QRect line = option.rect.adjusted(Style::small, Style::tiny, -Style::small, -Style::tiny);
    line.setHeight(line.height() / 2);
    RowPainter::text(*painter, line, index.data().toString(), Style::Type::Body,
                     exists ? option.palette.color(QPalette::Text) : muted);
    line.moveTop(line.bottom() + 1);
    const QString folder = index.data(RecentWorkspacesModel::FolderRole).toString();
    RowPainter::text(*painter, line, exists ? folder : tr("not there: %1").arg(folder),
                     Style::Type::Small, muted);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * Style::tiny};
}
