#include "verifiedfilesdelegate.h"

#include "findingmarks.h"
#include "ui/itemmodels/verifiedfilesmodel.h"
#include "ui/widgets/rowpainter.h"

#include <QPainter>

#include <array>

namespace {

std::array<Mark, 3> marksOf(const QModelIndex &index)
{
    return {markOf(static_cast<Integrity>(index.data(VerifiedFilesModel::IntegrityRole).toInt())),
            markOf(static_cast<Trust>(index.data(VerifiedFilesModel::TrustRole).toInt())),
            markOf(static_cast<DataAgreement>(index.data(VerifiedFilesModel::DataRole).toInt()))};
}

} // namespace

void VerifiedFilesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area =
        option.rect.adjusted(Style::medium, Style::small, -Style::small, -Style::small);
    QRect line = area;
    line.setHeight(area.height() / 2);
    RowPainter::text(*painter, line, index.data().toString(), Style::Type::Strong,
                     option.palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1);
    const auto state =
        static_cast<VerifiedFile::State>(index.data(VerifiedFilesModel::StateRole).toInt());
    if (state == VerifiedFile::State::Done) {
        const int side = QFontMetrics(Style::font(Style::Type::Small)).ascent();
        for (const Mark mark : marksOf(index)) {
            paintMark(*painter, QRect(line.left(), line.center().y() - side / 2, side, side), mark,
                      option.palette);
            line.setLeft(line.left() + side + Style::tiny);
        }
        line.setLeft(line.left() + Style::tiny);
    }
    const Style::Tone tone =
        state == VerifiedFile::State::Failed ? Style::Tone::Bad : Style::Tone::Muted;
    RowPainter::text(*painter, line, index.data(VerifiedFilesModel::StateTextRole).toString(),
                     Style::Type::Small, Style::ink(tone, option.palette));
    painter->restore();
}

QSize VerifiedFilesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * Style::small};
}
