#include "evidencedelegate.h"

#include "ui/itemmodels/evidencelistmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>

namespace {

constexpr int iconSide = 20;

Icons::Name iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::File:
        return Icons::Name::File;
    case EvidenceKind::Link:
        return Icons::Name::Link;
    case EvidenceKind::Note:
        return Icons::Name::Note;
    case EvidenceKind::AssuranceReport:
        return Icons::Name::Shield;
    }
    Q_UNREACHABLE();
    return Icons::Name::File;
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area = option.rect.adjusted(Style::small, Style::tiny, -Style::small, -Style::tiny);
    const auto kind = static_cast<EvidenceKind>(index.data(EvidenceListModel::KindRole).toInt());
    Icons::icon(iconOf(kind))
        .paint(painter, QRect(area.left(), area.center().y() - iconSide / 2, iconSide, iconSide));
    const bool expired = index.data(EvidenceListModel::ExpiredRole).toBool();
    QRect line = area.adjusted(iconSide + Style::medium, 0, 0, 0);
    line.setHeight(area.height() / 2);
    RowPainter::text(*painter, line, index.data().toString(), Style::Type::Body,
                     option.palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1);
    RowPainter::text(*painter, line, index.data(EvidenceListModel::DetailRole).toString(),
                     Style::Type::Small,
                     Style::ink(expired ? Style::Tone::Bad : Style::Tone::Muted, option.palette));
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * Style::tiny};
}
