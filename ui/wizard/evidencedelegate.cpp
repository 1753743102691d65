#include "evidencedelegate.h"

#include "thumbnails.h"
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

/// The place of the picture, wider than high as most pictures are.
QSize pictureSize(int rowHeight)
{
    const int height = rowHeight - 2 * Style::tiny;
    return {height * 4 / 3, height};
}

} // namespace

EvidenceDelegate::EvidenceDelegate(Thumbnails *thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area =
        option.rect.adjusted(Style::small, Style::small, -Style::small, -Style::small);
    const QRect picture(QPoint(area.left(), option.rect.top() + Style::tiny),
                        pictureSize(option.rect.height()));
    paintPicture(*painter, picture, option, index);
    const bool expired = index.data(EvidenceListModel::ExpiredRole).toBool();
    QRect line = area.adjusted(picture.width() + Style::medium, 0, 0, 0);
    line.setHeight(area.height() / 2);
    RowPainter::text(*painter, line, index.data().toString(), Style::Type::Body,
                     option.palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1);
    RowPainter::text(*painter, line, index.data(EvidenceListModel::DetailRole).toString(),
                     Style::Type::Small,
                     Style::ink(expired ? Style::Tone::Bad : Style::Tone::Muted, option.palette));
    painter->restore();
}

void EvidenceDelegate::paintPicture(QPainter &painter, const QRect &area,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QImage picture = m_thumbnails == nullptr
        ? QImage()
        : m_thumbnails->thumbnail(index.data(EvidenceListModel::ContentRole).toString(),
                                  index.data(EvidenceListModel::MediaTypeRole).toString());
    if (picture.isNull()) {
        const auto kind =
            static_cast<EvidenceKind>(index.data(EvidenceListModel::KindRole).toInt());
        QRect icon(0, 0, iconSide, iconSide);
        icon.moveCenter(area.center());
        Icons::icon(iconOf(kind)).paint(&painter, icon);
        return;
    }
    QRect shown({}, picture.size().scaled(area.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
    shown.moveCenter(area.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(shown, Qt::white); // what shines through is meant for a page
    painter.drawImage(shown, picture);
    painter.setPen(Style::line(option.palette));
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * Style::small};
}
