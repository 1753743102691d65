#include "rowpainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionViewItem>

namespace {

constexpr int selectionBarWidth = 3;

} // namespace

void RowPainter::background(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, Style::selection(option.palette));
        QRect bar = option.rect;
        bar.setWidth(selectionBarWidth);
        painter.fillRect(bar, option.palette.color(QPalette::Active, QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, Style::wash(Style::Tone::Muted, option.palette));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        const QStyle *style =
            option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
}

void RowPainter::separator(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Style::line(option.palette));
}

void RowPainter::text(QPainter &painter, const QRect &area, const QString &text, Style::Type type,
                      const QColor &colour, Qt::Alignment alignment)
{
    const QFont font = Style::font(type);
    // A line end would break the row, and a very long text would be laid out whole.
    const QString line = text.left(area.width()).replace(u'\n', u' ');
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(line, Qt::ElideRight, area.width()));
}

void RowPainter::progress(QPainter &painter, const QRect &area, int done, int all,
                          const QPalette &palette)
{
    const double share = all == 0 ? 0.0 : static_cast<double>(done) / all;
    const double round = area.height() / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Style::line(palette));
    painter.drawRoundedRect(area, round, round);
    if (done > 0) {
        QRectF part(area);
        part.setWidth(qMax(2 * round, area.width() * share));
        painter.setBrush(done == all ? Style::ink(Style::Tone::Good, palette)
                                     : Style::ink(Style::Tone::Info, palette));
        painter.drawRoundedRect(part, round, round);
    }
}
