#include "wrappedtext.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace {

/// Lays out @p layout from the top on and returns how high it is.
double arrange(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return std::ceil(y);
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

double WrappedText::height(const QString &text, const QFont &font, double width,
                           const QPaintDevice *device)
{
    if (text.isEmpty()) {
        return 0;
    }
    QTextLayout layout(withLineBreaks(text), font, device);
    return arrange(layout, width);
}

void WrappedText::draw(QPainter &painter, const QRectF &area, const QString &text)
{
    QTextLayout layout(withLineBreaks(text), painter.font(), painter.device());
    arrange(layout, area.width());
    layout.draw(&painter, area.topLeft());
}
