#include "pagelayout.h"

#include "measuredrow.h"

#include <algorithm>

namespace {

constexpr int fewestLines = 3; // of a split row, on either side
constexpr double cellInset = 5 * unitsPerPoint; // of a shaded row, on either side
constexpr double markSize = 10 * unitsPerPoint;

/// Where a row is to be placed, and what of it.
struct RowPart
{
    const MeasuredRow &row;
    int firstLine = 0;
    int lineCount = 0; ///< of the text cell with most lines
    bool isWhole = true;
};

class PageLayout
{
public:
    PageLayout(const ReportFonts &fonts, const PageGeometry &geometry);

    LaidOutReport layOut(const ReportBlocks &blocks);

private:
    struct FlatRow
    {
        const Block *block = nullptr;
        MeasuredRow measured;
        bool isFirst = false;
        bool isLast = false;
    };

    void flatten(const ReportBlocks &blocks);
    void placeRow(qsizetype index);
    void placeSplit(const FlatRow &row);
    void placePart(const RowPart &part, const FlatRow &row);
    void placeCell(const MeasuredCell &cell, const RowPart &part, double top);
    void addFrame(const QRectF &rect);
    void placeText(const MeasuredCell &cell, const RowPart &part, double top);
    void placeDecoration(const FlatRow &row, double height);
    void placeNavigation(const MeasuredRow &row);

    /// Height of @p index and of all that must stay with it.
    double heightTogether(qsizetype index) const;
    double leastHeight(const MeasuredRow &row) const;
    static int mostLines(const MeasuredRow &row);
    static double lineHeight(const MeasuredRow &row);

    void beginPage();
    void breakWithin(const FlatRow &row);
    void beginBlock(const Block &block);
    void endBlock();
    double left() const { return m_geometry.left * unitsPerPoint; }
    double bottom() const { return m_geometry.contentBottom() * unitsPerPoint; }
    double bodyHeight() const { return bottom() - m_geometry.top * unitsPerPoint; }
    double room() const { return bottom() - m_y; }
    bool isEmptyPage() const { return m_y <= m_pageTop; }
    LaidOutPage &page() { return m_report.pages.back(); }
    int pageIndex() const { return static_cast<int>(m_report.pages.size()) - 1; }
    void add(const PageItem &item) { page().items.append(item); }

    const ReportFonts &m_fonts;
    PageGeometry m_geometry;
    LaidOutReport m_report;
    RowMeasurement m_measurement;
    QList<FlatRow> m_rows;
    double m_y = 0;
    double m_pageTop = 0;
    bool m_inBlock = false;
};

PageLayout::PageLayout(const ReportFonts &fonts, const PageGeometry &geometry)
    : m_fonts(fonts)
    , m_geometry(geometry)
    , m_measurement(fonts, geometry.contentWidth() * unitsPerPoint, m_report.texts)
{}

LaidOutReport PageLayout::layOut(const ReportBlocks &blocks)
{
    flatten(blocks);
    beginPage();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        placeRow(i);
    }
    endBlock();
    return std::move(m_report);
}

void PageLayout::flatten(const ReportBlocks &blocks)
{
    for (const Block &block : blocks) {
        const qsizetype first = m_rows.size();
        if (block.rows.isEmpty()) {
            continue;
        }
        for (const QList<Row> *rows : {&block.head, &block.rows}) {
            for (const Row &row : *rows) {
                m_rows.append({&block, m_measurement.measure(row, block)});
            }
        }
        m_rows[first].isFirst = true;
        m_rows.last().isLast = true;
    }
}

void PageLayout::beginPage()
{
    const double top = m_report.pages.empty() ? m_geometry.coverTop : m_geometry.top;
    m_report.pages.emplace_back();
    m_pageTop = top * unitsPerPoint;
    m_y = m_pageTop;
}

void PageLayout::beginBlock(const Block &block)
{
    endBlock();
    add(ElementBegin{block.kind});
    m_inBlock = true;
}

void PageLayout::endBlock()
{
    if (m_inBlock) {
        add(ElementEnd{});
        m_inBlock = false;
    }
}

/// Goes on with a block on a new page, under its head.
void PageLayout::breakWithin(const FlatRow &row)
{
    endBlock();
    beginPage();
    beginBlock(*row.block);
    for (const QList<Row> *rows : {&row.block->head, &row.block->continuation}) {
        for (const Row &repeated : *rows) {
            const FlatRow again{row.block, m_measurement.measure(repeated, *row.block)};
            add(ElementBegin{ElementKind::Artifact});
            placePart({again.measured, 0, mostLines(again.measured)}, again);
            add(ElementEnd{});
        }
    }
    m_pageTop = m_y; // only repeated rows so far
}

int PageLayout::mostLines(const MeasuredRow &row)
{
    int most = 0;
    for (const MeasuredCell &cell : row.cells) {
        most = std::max(most, cell.text == nullptr ? 0 : cell.text->lineCount());
    }
    return most;
}

double PageLayout::lineHeight(const MeasuredRow &row)
{
    double highest = 0;
    for (const MeasuredCell &cell : row.cells) {
        highest = std::max(highest, cell.text == nullptr ? 0 : cell.text->lineHeight());
    }
    return highest;
}

double PageLayout::leastHeight(const MeasuredRow &row) const
{
    if (row.height <= bodyHeight() / 2) {
        return row.height;
    }
    return row.spaceAbove() + fewestLines * lineHeight(row) + row.spaceBelow();
}

double PageLayout::heightTogether(qsizetype index) const
{
    const double mostKept = bodyHeight() * 0.8;
    double height = 0;
    // Beyond most of a page, staying together would cost more paper than it helps reading.
    while (m_rows.at(index).measured.row->keepWithNext && index + 1 < m_rows.size()
           && height < mostKept
           && !(m_rows.at(index + 1).isFirst && m_rows.at(index + 1).block->startsPage)) {
        height += m_rows.at(index).measured.height;
        ++index;
        if (m_rows.at(index).isFirst) {
            height += m_rows.at(index).block->spaceAbove * unitsPerPoint;
        }
    }
    return height + leastHeight(m_rows.at(index).measured);
}

void PageLayout::placeRow(qsizetype index)
{
    const FlatRow &row = m_rows.at(index);
    const double spaceBefore = row.isFirst ? row.block->spaceAbove * unitsPerPoint : 0;
    if (row.isFirst && row.block->startsPage && !isEmptyPage()) {
        endBlock();
        beginPage();
    }
    const bool follows = index > 0 && m_rows.at(index - 1).measured.row->keepWithNext;
    const double needed = spaceBefore + heightTogether(index);
    if (!follows && needed > room() && !isEmptyPage() && needed <= bodyHeight()) {
        if (row.isFirst) {
            endBlock();
            beginPage();
        } else {
            breakWithin(row);
        }
    }
    if (row.isFirst) {
        m_y += isEmptyPage() ? 0 : spaceBefore;
        beginBlock(*row.block);
    }
    if (row.measured.height > room() && mostLines(row.measured) > 0) {
        placeSplit(row);
        return;
    }
    if (row.measured.height > room() && !isEmptyPage()) {
        breakWithin(row);
    }
    placePart({row.measured, 0, mostLines(row.measured)}, row);
}

void PageLayout::placeSplit(const FlatRow &row)
{
    const double height = lineHeight(row.measured);
    const int lines = mostLines(row.measured);
    int first = 0;
    while (first < lines) {
        const double space = room() - row.measured.spaceAbove() - row.measured.spaceBelow();
        int count = std::min(lines - first, static_cast<int>(space / height));
        if (count < lines - first && lines - first - count < fewestLines) {
            count -= fewestLines; // leave some for the next page
        }
        if (count < fewestLines && !isEmptyPage()) {
            breakWithin(row);
            continue;
        }
        count = std::max(count, 1);
        placePart({row.measured, first, count, false}, row);
        first += count;
        if (first < lines) {
            breakWithin(row);
        }
    }
}

void PageLayout::placePart(const RowPart &part, const FlatRow &row)
{
    const MeasuredRow &measured = part.row;
    const double content =
        part.isWhole ? measured.contentHeight : part.lineCount * lineHeight(measured);
    const double height = measured.spaceAbove() + content + measured.spaceBelow();
    if (part.firstLine == 0) {
        placeNavigation(measured);
    }
    placeDecoration(row, height);
    const bool isTable = row.block->kind == ElementKind::Table;
    if (isTable) {
        add(ElementBegin{ElementKind::TableRow});
    }
    for (const MeasuredCell &cell : measured.cells) {
        if (isTable) {
            add(ElementBegin{measured.row->isHead ? ElementKind::TableHead
                                                  : ElementKind::TableCell});
        }
        placeCell(cell, part, m_y + measured.spaceAbove());
        if (isTable) {
            add(ElementEnd{});
        }
    }
    if (isTable) {
        add(ElementEnd{});
    }
    m_y += height;
}

void PageLayout::placeNavigation(const MeasuredRow &row)
{
    const PagePlace place{pageIndex(), m_y};
    if (!row.row->anchor.isEmpty() && !m_report.anchors.contains(row.row->anchor)) {
        m_report.anchors.insert(row.row->anchor, place);
        if (row.row->bookmark.level >= 0) {
            m_report.bookmarks.append({row.row->bookmark, place});
        }
    }
}

void PageLayout::placeDecoration(const FlatRow &row, double height)
{
    const Row &style = *row.measured.row;
    const double width = m_geometry.contentWidth() * unitsPerPoint;
    if (style.background != ReportColours::paper) {
        add(FillItem{QRectF(left() - cellInset, m_y, width + 2 * cellInset, height),
                     style.background});
    }
    if (style.ruleBelow > 0) {
        const double y = m_y + height;
        const double inset = style.background == ReportColours::paper ? 0 : cellInset;
        add(RuleItem{QLineF(left() - inset, y, left() + width + inset, y),
                     style.ruleBelow * unitsPerPoint, style.ruleColour});
    }
}

void PageLayout::placeCell(const MeasuredCell &cell, const RowPart &part, double top)
{
    if (cell.text != nullptr) {
        placeText(cell, part, top);
        return;
    }
    if (part.firstLine > 0) {
        return;
    }
    const double firstLine = m_fonts.format(TextStyle::Body).lineHeight;
    const QRectF rect(left() + cell.x, top, cell.width, cell.height);
    if (const auto *mark = std::get_if<MarkCell>(&cell.cell->content)) {
        add(MarkItem{mark->result,
                     QRectF(rect.left(), top + (firstLine - markSize) / 2, markSize, markSize)});
    } else if (const auto *number = std::get_if<PageNumberCell>(&cell.cell->content)) {
        add(PageNumberItem{number->anchor, rect});
        m_report.links.append({number->anchor, pageIndex(), rect});
    } else if (const auto *bar = std::get_if<BarCell>(&cell.cell->content)) {
        add(ElementBegin{ElementKind::Figure, bar->alternativeText});
        add(BarItem{*bar, rect});
        add(ElementEnd{});
    } else if (const auto *picture = std::get_if<PictureCell>(&cell.cell->content)) {
        const QSizeF size = pictureSize(*picture, cell.width);
        add(ElementBegin{ElementKind::Figure, picture->alternativeText});
        add(PictureItem{picture->image, QRectF({rect.right() - size.width(), rect.top()}, size)});
        add(ElementEnd{});
    } else if (const auto *field = std::get_if<FieldCell>(&cell.cell->content)) {
        add(ElementBegin{ElementKind::Form, field->label});
        addFrame(rect);
        add(ElementEnd{});
        m_report.fields.append({*field, pageIndex(), rect});
    }
}

void PageLayout::addFrame(const QRectF &rect)
{
    constexpr double frameWidth = 0.75 * unitsPerPoint;
    for (const QLineF &side :
         {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
          QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())}) {
        add(RuleItem{side, frameWidth, ReportColours::muted});
    }
}

void PageLayout::placeText(const MeasuredCell &cell, const RowPart &part, double top)
{
    const int count = std::min(part.lineCount, cell.text->lineCount() - part.firstLine);
    if (count <= 0) {
        return;
    }
    const QPointF topLeft(left() + cell.x, top + cell.shift);
    add(TextItem{cell.text, part.firstLine, count, topLeft});
    for (const TextBlock::Link &link : cell.text->links()) {
        if (link.line >= part.firstLine && link.line < part.firstLine + count) {
            const double skipped = part.firstLine * cell.text->lineHeight();
            m_report.links.append(
                {link.target, pageIndex(), link.rect.translated(topLeft - QPointF(0, skipped))});
        }
    }
}

} // namespace

LaidOutReport layOutPages(const ReportBlocks &blocks, const ReportFonts &fonts,
                          const PageGeometry &geometry)
{
    return PageLayout(fonts, geometry).layOut(blocks);
}
