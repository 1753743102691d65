#include "assessmentdelegate.h"

#include "ui/itemmodels/assessmentlistmodel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/rowpainter.h"

#include <QDateTime>
#include <QPainter>

namespace {

constexpr int barHeight = 6;
constexpr double standingShare = 0.36;

int lineHeight(Style::Type type)
{
    return QFontMetrics(Style::font(type)).height();
}

QString subtitle(const QModelIndex &index)
{
    QStringList parts;
    if (const QString title = index.data(AssessmentListModel::TitleRole).toString();
        !title.isEmpty()) {
        parts.append(title);
    }
    parts.append(DisplayTexts::scope(
        static_cast<Scope>(index.data(AssessmentListModel::ScopeRole).toInt())));
    parts.append(DisplayTexts::state(
        static_cast<AssessmentState>(index.data(AssessmentListModel::StateRole).toInt())));
    const QDateTime changed = index.data(AssessmentListModel::ChangedAtRole).toDateTime();
    parts.append(AssessmentDelegate::tr("changed %1").arg(DisplayTexts::dateTime(changed)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void AssessmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    RowPainter::background(*painter, option);
    const QRect area =
        option.rect.adjusted(Style::medium, Style::medium, -Style::medium, -Style::medium);
    const int standingWidth = static_cast<int>(area.width() * standingShare);
    QRect system = area;
    system.setWidth(area.width() - standingWidth - Style::large);
    QRect standing = area;
    standing.setLeft(area.right() - standingWidth + 1);
    paintSystem(*painter, system, option.palette, index);
    paintStanding(*painter, standing, option.palette, index);
    RowPainter::separator(*painter, option);
    painter->restore();
}

QSize AssessmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = 2 * Style::medium + Style::tiny + lineHeight(Style::Type::Strong)
        + lineHeight(Style::Type::Small);
    return {option.fontMetrics.averageCharWidth() * 60, height};
}

void AssessmentDelegate::paintSystem(QPainter &painter, const QRect &area, const QPalette &palette,
                                     const QModelIndex &index) const
{
    QRect line = area;
    line.setHeight(lineHeight(Style::Type::Strong));
    RowPainter::text(painter, line, index.data(AssessmentListModel::SystemRole).toString(),
                     Style::Type::Strong, palette.color(QPalette::Text));
    line.moveTop(line.bottom() + 1 + Style::tiny);
    RowPainter::text(painter, line, subtitle(index), Style::Type::Small,
                     Style::ink(Style::Tone::Muted, palette));
}

void AssessmentDelegate::paintStanding(QPainter &painter, const QRect &area,
                                       const QPalette &palette, const QModelIndex &index) const
{
    if (!index.data(AssessmentListModel::EvaluatedRole).toBool()) {
        RowPainter::text(painter, area, QStringLiteral("…"), Style::Type::Body,
                         Style::ink(Style::Tone::Muted, palette));
        return;
    }
    const auto verdict = static_cast<Verdict>(index.data(AssessmentListModel::VerdictRole).toInt());
    QRect line = area;
    line.setHeight(lineHeight(Style::Type::Strong));
    const QRect mark(line.left(), line.top(), line.height(), line.height());
    paintMark(painter, mark, markOf(verdict), palette);
    RowPainter::text(painter, line.adjusted(mark.width() + Style::small, 0, 0, 0),
                     DisplayTexts::verdict(verdict), Style::Type::Body,
                     palette.color(QPalette::Text));

    const int answered = index.data(AssessmentListModel::AnsweredRole).toInt();
    const int applicable = index.data(AssessmentListModel::ApplicableRole).toInt();
    const QString count = tr("%1 of %2").arg(answered).arg(applicable);
    const int countWidth =
        QFontMetrics(Style::font(Style::Type::Small)).horizontalAdvance(count) + Style::small;
    line.moveTop(line.bottom() + 1 + Style::tiny);
    RowPainter::text(painter, line.adjusted(line.width() - countWidth, 0, 0, 0), count,
                     Style::Type::Small, Style::ink(Style::Tone::Muted, palette),
                     Qt::AlignRight | Qt::AlignVCenter);
    const QRect bar(line.left(), line.center().y() - barHeight / 2,
                    line.width() - countWidth - Style::small, barHeight);
    RowPainter::progress(painter, bar, answered, applicable, palette);
}
