#include "blocks.h"

namespace {

constexpr double thinRule = 0.5;
constexpr double strongRule = 1.2;

Row headingRow(const QString &title, TextStyle style, const QString &anchor, int bookmarkLevel)
{
    Row row;
    row.cells = {textCell(title, style)};
    row.keepWithNext = true;
    row.anchor = anchor;
    if (!anchor.isEmpty()) {
        row.bookmark = {title, bookmarkLevel};
    }
    return row;
}

} // namespace

Span span(const QString &text, TextStyle style, const QString &target)
{
    return {text, style, target};
}

Cell textCell(const QString &text, TextStyle style, Align align)
{
    return {TextCell{{span(text, style)}, align}};
}

Cell linkCell(const QString &text, const QString &target, TextStyle style)
{
    return {TextCell{{span(text, style, target)}}};
}

Cell spansCell(const QList<Span> &spans, int columns)
{
    return {TextCell{spans}, columns};
}

Cell markCell(AnswerResult result)
{
    return {MarkCell{result}};
}

Block sectionHeading(const QString &title, const QString &anchor)
{
    Row row = headingRow(title, TextStyle::Section, anchor, 0);
    row.spaceBelow = 5;
    row.ruleBelow = strongRule;
    row.ruleColour = ReportColours::accent;
    Block block;
    block.kind = ElementKind::Heading;
    block.widths = {0};
    block.rows = {row};
    block.spaceAbove = 26;
    block.startsPage = true;
    return block;
}

Block subHeading(const QString &title, const QString &anchor, int bookmarkLevel)
{
    Block block;
    block.kind = ElementKind::Heading;
    block.widths = {0};
    block.rows = {headingRow(title, TextStyle::Clause, anchor, bookmarkLevel)};
    block.spaceAbove = 14;
    return block;
}

Block paragraph(const QString &text, TextStyle style, double spaceAbove)
{
    return paragraph(QList<Span>{span(text, style)}, spaceAbove);
}

Block paragraph(const QList<Span> &spans, double spaceAbove)
{
    Row row;
    row.cells = {spansCell(spans)};
    Block block;
    block.widths = {0};
    block.rows = {row};
    block.spaceAbove = spaceAbove;
    return block;
}

Block keyValues(const QList<KeyValue> &values, double labelWidth)
{
    Block block;
    block.kind = ElementKind::Table;
    block.widths = {labelWidth, 0};
    block.spaceAbove = 4;
    for (const KeyValue &value : values) {
        if (!value.value.isEmpty()) {
            block.rows.append(tableRow(
                {textCell(value.label, TextStyle::Label), textCell(value.value, value.style)}));
        }
    }
    return block;
}

Block table(const QList<Column> &columns)
{
    Row head;
    head.isHead = true;
    head.keepWithNext = true;
    head.background = ReportColours::strongShade;
    head.spaceAbove = 3;
    head.spaceBelow = 3;
    Block block;
    block.kind = ElementKind::Table;
    block.spaceAbove = 8;
    for (const Column &column : columns) {
        head.cells.append(textCell(column.title, TextStyle::SmallStrong, column.align));
        block.widths.append(column.width);
    }
    block.head = {head};
    return block;
}

Block keptTogether(Block block)
{
    for (qsizetype i = 0; i + 1 < block.rows.size(); ++i) {
        block.rows[i].keepWithNext = true;
    }
    return block;
}

Block introducing(Block block)
{
    for (Row &row : block.rows) {
        row.keepWithNext = true;
    }
    return block;
}

ReportBlocks titledBlocks(const QString &title, const Block &block, const QString &note)
{
    return {subHeading(title), block.rows.isEmpty() ? paragraph(note) : block};
}

Row tableRow(const QList<Cell> &cells)
{
    Row row;
    row.cells = cells;
    row.ruleBelow = thinRule;
    return row;
}
