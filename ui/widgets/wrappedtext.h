#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPaintDevice;
class QPainter;

/// Plain text in lines of a given width; a word that is longer than a line is broken, too.
namespace WrappedText {

/// @p device: where the text will be painted; null: on the screen.
double height(const QString &text, const QFont &font, double width,
              const QPaintDevice *device = nullptr);
/// With font and pen of @p painter, from the top of @p area on.
void draw(QPainter &painter, const QRectF &area, const QString &text);

} // namespace WrappedText
