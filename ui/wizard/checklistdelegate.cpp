#include "checklistdelegate.h"

#include "ui/itemmodels/checklistmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>
#include <QtMath>

namespace {

void paintCheck(QPainter &painter, QRect area, const QPalette &palette, const QModelIndex &index)
{
    const auto given =
        static_cast<AnswerResult>(index.data(ChecklistModel::GivenResultRole).toInt());
    const auto effective =
        static_cast<AnswerResult>(index.data(ChecklistModel::EffectiveResultRole).toInt());
    const int side = QFontMetrics(Style::font(Style::Type::Body)).height();
    const QRect mark(area.left(), area.center().y() - side / 2, side, side);
    paintMark(painter, mark, markOf(effective), palette);
    area.setLeft(mark.right() + Style::small);
    if (given != effective) {
        // A result was given, but it counts as open: something is missing.
        const QString sign = QStringLiteral("!");
        const QRect edge(area.right() - Style::medium, area.top(), Style::medium, area.height());
        RowPainter::text(painter, edge, sign, Style::Type::Strong,
                         Style::ink(Style::Tone::Bad, palette), Qt::AlignCenter);
        area.setRight(edge.left() - Style::tiny);
    }
    if (index.data(ChecklistModel::FlaggedRole).toBool()) {
        const QRect flag(area.right() - side, area.center().y() - side / 2, side, side);
        Icons::icon(Icons::Name::Flag).paint(&painter, flag);
        area.setRight(flag.left() - Style::tiny);
    }
    RowPainter::text(painter, area, index.data().toString(), Style::Type::Body,
                     palette.color(QPalette::Text));
}

void paintGroup(QPainter &painter, QRect area, const QPalette &palette, const QModelIndex &index)
{
    const int answered = index.data(ChecklistModel::AnsweredRole).toInt();
    const int applicable = index.data(ChecklistModel::ApplicableRole).toInt();
    const auto kind =
        static_cast<ChecklistNode::Kind>(index.data(ChecklistModel::KindRole).toInt());
    const bool isDone = answered == applicable;
    const QString count = QStringLiteral("%1/%2").arg(answered).arg(applicable);
    // Rounded down, the count would be elided.
    const int width =
        qCeil(QFontMetricsF(Style::font(Style::Type::Small)).horizontalAdvance(count)) + 1;
    const QRect edge(area.right() - width + 1, area.top(), width, area.height());
    RowPainter::text(painter, edge, count, Style::Type::Small,
                     Style::ink(isDone ? Style::Tone::Good : Style::Tone::Muted, palette),
                     Qt::AlignRight | Qt::AlignVCenter);
    area.setRight(edge.left() - Style::small);
    RowPainter::text(painter, area, index.data().toString(),
                     kind == ChecklistNode::Kind::Role ? Style::Type::Strong : Style::Type::Body,
                     palette.color(QPalette::Text));
}

} // namespace

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area = option.rect.adjusted(Style::tiny, 0, -Style::small, 0);
    if (index.data(ChecklistModel::CheckIdRole).toString().isEmpty()) {
        paintGroup(*painter, area, option.palette, index);
    } else {
        paintCheck(*painter, area, option.palette, index);
    }
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + Style::small};
}
