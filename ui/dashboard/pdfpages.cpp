#include "pdfpages.h"

#include "dashboardtexts.h"
#include "historypainter.h"
#include "ui/widgets/wrappedtext.h"

#include <QPagedPaintDevice>

namespace {

constexpr double pixelsPerInch = 96;
constexpr double scoreLineHeight = 9; // device-independent pixels, as what follows
constexpr double historyHeight = 190;
constexpr double headingSpace = 14;
constexpr double swatchWidth = 22;
constexpr double lineSpace = 3;
constexpr qsizetype longestText = 600;

QPalette paper()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(role, Qt::black);
    }
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

QString printed(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

} // namespace

PdfPages::PdfPages(QPagedPaintDevice &device, const QString &footer)
    : m_device(device)
    , m_style{paper(), device.logicalDpiY() / pixelsPerInch}
    , m_footer(footer)
{
    constexpr double margin = 16; // millimetres
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_isPainting = m_painter.begin(&device);
    m_page = QRectF(0, 0, device.width(), device.height());
    m_page.setBottom(m_page.bottom() - 2 * lineHeight(Style::Type::Small));
    drawFooter();
}

double PdfPages::lineHeight(Style::Type type) const
{
    return QFontMetricsF(Style::font(type), &m_device).lineSpacing();
}

double PdfPages::textHeight(const QString &text, Style::Type type, double width) const
{
    return WrappedText::height(text, Style::font(type), width, &m_device);
}

void PdfPages::drawText(const QRectF &area, const QString &text, Style::Type type, Style::Tone tone)
{
    m_painter.setFont(Style::font(type));
    m_painter.setPen(Style::ink(tone, m_style.palette));
    WrappedText::draw(m_painter, area, text);
}

void PdfPages::makeRoom(double height)
{
    if (m_y + height > m_page.bottom() && m_y > 0) {
        m_isPainting = m_device.newPage() && m_isPainting;
        ++m_number;
        m_y = 0;
        drawFooter();
    }
}

void PdfPages::drawFooter()
{
    const double height = lineHeight(Style::Type::Small);
    const QRectF area(0, m_page.bottom() + height, m_page.width(), height);
    const QString number = QString::number(m_number);
    m_painter.setFont(Style::font(Style::Type::Small));
    m_painter.setPen(Style::ink(Style::Tone::Muted, m_style.palette));
    const QFontMetricsF metrics(m_painter.font(), &m_device);
    m_painter.drawText(area, Qt::AlignLeft | Qt::TextSingleLine,
                       metrics.elidedText(m_footer, Qt::ElideMiddle, area.width() * 0.9));
    m_painter.drawText(area, Qt::AlignRight, number);
}

void PdfPages::addSpace(double height)
{
    m_y += scaled(height);
}

void PdfPages::addHeading(const QString &text)
{
    addSpace(headingSpace);
    // Never alone at the end of a page.
    makeRoom(lineHeight(Style::Type::Heading) + 4 * lineHeight(Style::Type::Body));
    addText(text, Style::Type::Heading);
    addSpace(lineSpace);
}

void PdfPages::addSubheading(const QString &text)
{
    makeRoom(4 * lineHeight(Style::Type::Body));
    addText(text, Style::Type::Strong);
}

void PdfPages::addText(const QString &text, Style::Type type, Style::Tone tone)
{
    const QString shown = printed(text);
    const double height = textHeight(shown, type, m_page.width());
    makeRoom(height);
    drawText(QRectF(0, m_y, m_page.width(), height), shown, type, tone);
    m_y += height + scaled(lineSpace);
}

void PdfPages::addMarked(const Mark &mark, const QString &text, Style::Type type)
{
    const QString shown = printed(text);
    const double side = lineHeight(type) * 0.9;
    const double left = side + scaled(2 * lineSpace);
    const double height = qMax(side, textHeight(shown, type, m_page.width() - left));
    makeRoom(height);
    paintMark(m_painter, QRectF(0, m_y, side, side), mark, m_style.palette);
    drawText(QRectF(left, m_y, m_page.width() - left, height), shown, type, Style::Tone::Neutral);
    m_y += height + scaled(lineSpace);
}

void PdfPages::addLegend(const Tally &tally)
{
    const double height = lineHeight(Style::Type::Small);
    const QFontMetricsF metrics(Style::font(Style::Type::Small), &m_device);
    const double gap = scaled(Style::small);
    makeRoom(2 * height);
    double x = 0;
    for (const AnswerResult result : resultsInKeyOrder()) {
        const QString text = DashboardTexts::result(result);
        const double width = scaled(swatchWidth) + 3 * gap + metrics.horizontalAdvance(text);
        if (tally.results.value(result) == 0) {
            continue;
        }
        if (x + width > m_page.width()) {
            x = 0;
            m_y += height + scaled(lineSpace);
        }
        paintResultShare(m_painter, QRectF(x, m_y, scaled(swatchWidth), height), result, m_style);
        drawText(QRectF(x + scaled(swatchWidth) + gap, m_y, width, height), text,
                 Style::Type::Small, Style::Tone::Neutral);
        x += width;
    }
    m_y += height + scaled(lineSpace);
    addText(DashboardTexts::tr("The line below a bar is the score."), Style::Type::Small,
            Style::Tone::Muted);
}

void PdfPages::addTally(const TallyEntry &entry)
{
    const QString title = printed(entry.title);
    const QString score = DashboardTexts::percent(entry.tally.scorePermille);
    const double scoreWidth = m_page.width() * 0.15;
    const double titleHeight = textHeight(title, Style::Type::Body, m_page.width() - scoreWidth);
    const double barHeight = lineHeight(Style::Type::Small);
    const double lineHeightBelow = scaled(scoreLineHeight);
    makeRoom(titleHeight + 2 * barHeight + lineHeightBelow + scaled(4 * lineSpace));
    drawText(QRectF(0, m_y, m_page.width() - scoreWidth, titleHeight), title, Style::Type::Body,
             Style::Tone::Neutral);
    m_painter.setFont(Style::font(Style::Type::Strong));
    m_painter.drawText(QRectF(0, m_y, m_page.width(), titleHeight), Qt::AlignRight, score);
    m_y += titleHeight + scaled(lineSpace);
    paintResultBar(m_painter, QRectF(0, m_y, m_page.width(), barHeight), entry.tally, m_style);
    m_y += barHeight;
    paintScoreLine(m_painter, QRectF(0, m_y, m_page.width(), lineHeightBelow),
                   entry.tally.scorePermille, m_style);
    m_y += lineHeightBelow;
    addText(DashboardTexts::coverage(entry.tally), Style::Type::Small, Style::Tone::Muted);
    addSpace(lineSpace);
}

void PdfPages::addHistory(const ScoreHistory &history)
{
    const double height = scaled(historyHeight);
    makeRoom(height);
    HistoryPainter(history, QRectF(0, m_y, m_page.width(), height), m_style, &m_device)
        .paint(m_painter, -1);
    m_y += height + scaled(lineSpace);
}
