#include "filterchip.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

namespace {

constexpr int longestCharacters = 30;

} // namespace

FilterChip::FilterChip(const QString &filter, QWidget *parent)
    : QPushButton(parent)
    , m_filter(filter)
{
    TypeScale::set(*this, Style::Type::Small);
    setAccessibleName(tr("Remove filter: %1").arg(filter));
    setToolTip(DisplayTexts::toolTip(accessibleName()));
    setAccessibleDescription(accessibleName()); // else the markup of the tool tip
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int text =
        qMin(metrics.horizontalAdvance(m_filter), metrics.averageCharWidth() * longestCharacters);
    return {text + metrics.height() + 4 * Style::small, metrics.height() + Style::small};
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Style::ink(Style::Tone::Info, palette());
    painter.setPen(QPen(ink, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? Style::selection(palette())
                                  : Style::wash(Style::Tone::Info, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Style::radius, Style::radius);
    const int side = fontMetrics().height();
    const QRect sign(width() - Style::small - side, (height() - side) / 2, side, side);
    const QRect text = rect().adjusted(Style::small, 0, -2 * Style::small - side, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_filter, Qt::ElideRight, text.width()));
    Icons::icon(Icons::Name::Close).paint(&painter, sign);
}
