#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

class Thumbnails;

/// Paints one piece of evidence: a small picture of it or its kind as a drawing, its title, and the
/// details below.
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p thumbnails stay with the caller; none: only the drawings are shown.
    explicit EvidenceDelegate(Thumbnails *thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    QPointer<Thumbnails> m_thumbnails;
};
