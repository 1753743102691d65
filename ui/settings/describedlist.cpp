#include "describedlist.h"

#include "ui/widgets/rowpainter.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 6;

class DescribedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        RowPainter::background(*painter, option);
        QRect line =
            option.rect.adjusted(Style::medium, Style::small, -Style::small, -Style::small);
        line.setHeight(line.height() / 2);
        RowPainter::text(*painter, line, index.data().toString(), Style::Type::Strong,
                         option.palette.color(QPalette::Text));
        line.moveTop(line.bottom() + 1);
        const bool attention = index.data(DescribedListModel::AttentionRole).toBool();
        RowPainter::text(
            *painter, line, index.data(DescribedListModel::DescriptionRole).toString(),
            Style::Type::Small,
            Style::ink(attention ? Style::Tone::Caution : Style::Tone::Muted, option.palette));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + 2 * Style::small};
    }
};

} // namespace

DescribedList::DescribedList(QWidget *parent)
    : QListView(parent)
    , m_model(new DescribedListModel(this))
{
    setModel(m_model);
    setItemDelegate(new DescribedDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows are elided
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void DescribedList::showRows(const QList<DescribedRow> &rows)
{
    const QString id = currentId();
    const int row = currentIndex().row();
    m_model->showRows(rows);
    QModelIndex current = m_model->indexOf(id);
    if (!current.isValid() && m_model->rowCount() > 0) {
        current = m_model->index(qBound(0, row, m_model->rowCount() - 1));
    }
    setCurrentIndex(current);
    updateGeometry();
    emit currentIdChanged();
}

QString DescribedList::currentId() const
{
    return currentIndex().data(DescribedListModel::IdRole).toString();
}

void DescribedList::setCurrentId(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

QSize DescribedList::sizeHint() const
{
    const int rows = qBound(fewestRows, m_model->rowCount(), mostRows);
    const int row = 2 * fontMetrics().height() + 2 * Style::small;
    return {QListView::sizeHint().width(), rows * row + 2 * frameWidth()};
}

QSize DescribedList::minimumSizeHint() const
{
    return {QListView::minimumSizeHint().width(), sizeHint().height()};
}

void DescribedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentIdChanged();
}
