#include "tallyrow.h"

#include "chartpainter.h"
#include "dashboardtexts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

namespace {

constexpr int scoreLineHeight = 9;
constexpr int fewestCharacters = 22; // of the title

} // namespace

TallyRow::TallyRow(const TallyEntry &entry, QWidget *parent)
    : Link(DashboardTexts::tally(entry), parent)
    , m_entry(entry)
{}

int TallyRow::heightForWidth(int width) const
{
    const int barHeight = QFontMetrics(Style::font(Style::Type::Small)).height() + Style::tiny;
    const int footHeight = QFontMetrics(Style::font(Style::Type::Small)).height();
    return 2 * Style::tiny + titleHeight(width) + 2 + barHeight + scoreLineHeight + footHeight;
}

QSize TallyRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters + scoreWidth(),
            3 * fontMetrics().height()};
}

int TallyRow::scoreWidth() const
{
    constexpr int whole = 1000;
    return QFontMetrics(Style::font(Style::Type::Strong))
               .horizontalAdvance(DashboardTexts::percent(whole))
        + Style::small;
}

int TallyRow::titleHeight(int width) const
{
    return static_cast<int>(WrappedText::height(m_entry.title, Style::font(Style::Type::Body),
                                                width - 2 * Style::tiny - scoreWidth()));
}

void TallyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect(), Style::wash(Style::Tone::Info, palette()));
    }
    QRect area = rect().adjusted(Style::tiny, Style::tiny, -Style::tiny, -Style::tiny);
    QFont font = Style::font(Style::Type::Body);
    font.setUnderline(isPointedAt());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    WrappedText::draw(painter, area.adjusted(0, 0, -scoreWidth(), 0), m_entry.title);
    painter.setFont(Style::font(Style::Type::Strong));
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop,
                     DashboardTexts::percent(m_entry.tally.scorePermille));

    area.setTop(area.top() + titleHeight(width()) + 2);
    const ChartStyle chart{palette(), 1};
    const int footHeight = QFontMetrics(Style::font(Style::Type::Small)).height();
    const QRectF bar(area.left(), area.top(), area.width(), footHeight + Style::tiny);
    paintResultBar(painter, bar, m_entry.tally, chart);
    const QRectF line(bar.left(), bar.bottom(), bar.width(), scoreLineHeight);
    paintScoreLine(painter, line, m_entry.tally.scorePermille, chart);
    painter.setFont(Style::font(Style::Type::Small));
    painter.setPen(Style::ink(Style::Tone::Muted, palette()));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     DashboardTexts::coverage(m_entry.tally));
    paintFocus(painter);
}
