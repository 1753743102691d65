#pragma once

#include "style.h"

#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

/// What the delegates of lists and trees have in common.
namespace RowPainter {

/// Selection, hover and focus of a row; texts keep the colours of the palette on it.
void background(QPainter &painter, const QStyleOptionViewItem &option);
void separator(QPainter &painter, const QStyleOptionViewItem &option);
/// One line, elided at the right.
void text(QPainter &painter, const QRect &area, const QString &text, Style::Type type,
          const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
void progress(QPainter &painter, const QRect &area, int done, int all, const QPalette &palette);

} // namespace RowPainter
