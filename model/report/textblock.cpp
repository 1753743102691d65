#include "textblock.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace {

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case Align::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Align::Centre:
        return Qt::AlignHCenter;
    }
    Q_UNREACHABLE();
    return Qt::AlignLeft;
}

QTextLayout::FormatRange rangeOf(int start, int length, const TextFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setFont(format.font);
    range.format.setForeground(QColor::fromRgb(format.colour));
    return range;
}

/// Uniform text needs no formats, which take longer than all else in laying it out.
bool isUniform(const TextCell &cell)
{
    return std::all_of(cell.spans.cbegin(), cell.spans.cend(), [&cell](const Span &span) {
        return span.style == cell.spans.constFirst().style;
    });
}

} // namespace

TextBlock::TextBlock(const TextCell &cell, double width, const ReportFonts &fonts)
    : m_layout(std::make_unique<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<int> starts;
    for (const Span &span : cell.spans) {
        const QString printable = fonts.printable(span.text);
        const TextFormat &format = fonts.format(span.style);
        starts.append(static_cast<int>(text.size()));
        formats.append(rangeOf(starts.constLast(), static_cast<int>(printable.size()), format));
        text += printable;
        if (format.lineHeight > m_lineHeight) {
            m_lineHeight = format.lineHeight;
            m_baseline = format.baseline;
        }
    }
    starts.append(static_cast<int>(text.size()));
    QTextOption option(alignmentOf(cell.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // or every line would be shaped again when it is drawn
    m_layout->setText(text);
    if (!cell.spans.isEmpty()) {
        const TextFormat &format = fonts.format(cell.spans.constFirst().style);
        m_layout->setFont(format.font);
        m_colour = format.colour;
    }
    if (!isUniform(cell)) {
        m_layout->setFormats(formats);
    }
    breakLines(width);
    findLinks(cell, starts);
}

void TextBlock::breakLines(double width)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Lines keep their distance whatever fonts they need: all sit on the same baseline grid.
        line.setPosition({0, line.lineNumber() * m_lineHeight + m_baseline - line.ascent()});
    }
    m_layout->endLayout();
}

void TextBlock::findLinks(const TextCell &cell, const QList<int> &starts)
{
    for (qsizetype i = 0; i < cell.spans.size(); ++i) {
        if (cell.spans.at(i).target.isEmpty()) {
            continue;
        }
        const int begin = starts.at(i);
        const int end = starts.at(i + 1);
        for (int number = 0; number < m_layout->lineCount(); ++number) {
            const QTextLine line = m_layout->lineAt(number);
            const int from = qMax(begin, line.textStart());
            const int to = qMin(end, line.textStart() + line.textLength());
            if (from < to) {
                const double left = line.cursorToX(from);
                const double right = line.cursorToX(to);
                m_links.append({cell.spans.at(i).target, number,
                                QRectF(qMin(left, right), number * m_lineHeight, qAbs(right - left),
                                       m_lineHeight)});
            }
        }
    }
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int number = 0; number < lineCount(); ++number) {
        width = qMax(width, m_layout->lineAt(number).naturalTextWidth());
    }
    return width;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(QColor::fromRgb(m_colour));
    const QPointF origin = topLeft - QPointF(0, first * m_lineHeight);
    for (int number = first; number < first + count; ++number) {
        m_layout->lineAt(number).draw(&painter, origin);
    }
}
