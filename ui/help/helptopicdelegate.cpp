#include "helptopicdelegate.h"

#include "ui/widgets/rowpainter.h"

#include <QPainter>

void HelpTopicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QString context = index.data(ContextRole).toString();
    const bool isGroup = !index.flags().testFlag(Qt::ItemIsSelectable);
    const auto type = isGroup || !context.isEmpty() ? Style::Type::Strong : Style::Type::Body;
    painter->save();
    RowPainter::background(*painter, option);
    const int indent = isGroup ? Style::small : Style::large;
    QRect line = option.rect.adjusted(indent, Style::tiny, -Style::small, -Style::tiny);
    if (isGroup) {
        line.setTop(line.bottom() - option.fontMetrics.height());
    } else if (!context.isEmpty()) {
        line.setHeight(line.height() / 2);
    }
    RowPainter::text(*painter, line, index.data().toString(), type,
                     option.palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1);
    if (!context.isEmpty()) {
        RowPainter::text(*painter, line, context, Style::Type::Small,
                         Style::ink(Style::Tone::Muted, option.palette));
    }
    painter->restore();
}

QSize HelpTopicDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isGroup = !index.flags().testFlag(Qt::ItemIsSelectable);
    const bool hasContext = !index.data(ContextRole).toString().isEmpty();
    const int lines = hasContext ? 2 : 1;
    const int space = isGroup || hasContext ? 2 * Style::small : 2 * Style::tiny;
    return {0, lines * option.fontMetrics.height() + space};
}
