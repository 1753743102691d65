#include "measuredrow.h"

#include <algorithm>

namespace {

constexpr double barHeight = 11 * unitsPerPoint;
constexpr double fieldHeight = 74 * unitsPerPoint;

} // namespace

QSizeF pictureSize(const PictureCell &picture, double width)
{
    return QSizeF(picture.image.size())
        .scaled(width, picture.greatestHeight * unitsPerPoint, Qt::KeepAspectRatio);
}

RowMeasurement::RowMeasurement(const ReportFonts &fonts, double contentWidth,
                               std::vector<std::unique_ptr<TextBlock>> &texts)
    : m_fonts(fonts)
    , m_contentWidth(contentWidth)
    , m_texts(texts)
{}

QList<double> RowMeasurement::columnWidths(const Block &block) const
{
    const auto columns = static_cast<double>(block.widths.size());
    double left = m_contentWidth - (columns - 1) * block.columnGap * unitsPerPoint;
    qsizetype flexible = 0;
    for (const double width : block.widths) {
        left -= width * unitsPerPoint;
        flexible += width == 0 ? 1 : 0;
    }
    QList<double> widths;
    for (const double width : block.widths) {
        widths.append(width == 0 ? left / static_cast<double>(flexible) : width * unitsPerPoint);
    }
    return widths;
}

MeasuredRow RowMeasurement::measure(const Row &row, const Block &block)
{
    const QList<double> widths = columnWidths(block);
    const double gap = block.columnGap * unitsPerPoint;
    MeasuredRow measured;
    measured.row = &row;
    measured.contentHeight = row.leastHeight * unitsPerPoint;
    double x = 0;
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        MeasuredCell placed;
        placed.cell = &cell;
        placed.x = x;
        for (int spanned = 0; spanned < cell.columns && column < widths.size(); ++spanned) {
            placed.width += widths.at(column++) + (spanned > 0 ? gap : 0);
        }
        x += placed.width + gap;
        placed.height = heightOf(placed);
        measured.cells.append(placed);
    }
    alignBaselines(measured);
    for (const MeasuredCell &cell : std::as_const(measured.cells)) {
        measured.contentHeight = std::max(measured.contentHeight, cell.shift + cell.height);
    }
    measured.height = measured.contentHeight + measured.spaceAbove() + measured.spaceBelow();
    return measured;
}

void RowMeasurement::alignBaselines(MeasuredRow &row)
{
    double lowest = 0;
    for (const MeasuredCell &cell : std::as_const(row.cells)) {
        lowest = std::max(lowest, cell.text == nullptr ? 0 : cell.text->baseline());
    }
    for (MeasuredCell &cell : row.cells) {
        cell.shift = cell.text == nullptr ? 0 : lowest - cell.text->baseline();
    }
}

double RowMeasurement::heightOf(MeasuredCell &cell)
{
    if (const auto *text = std::get_if<TextCell>(&cell.cell->content)) {
        m_texts.push_back(std::make_unique<TextBlock>(*text, cell.width, m_fonts));
        cell.text = m_texts.back().get();
        return cell.text->height();
    }
    if (std::holds_alternative<BarCell>(cell.cell->content)) {
        return barHeight;
    }
    if (const auto *picture = std::get_if<PictureCell>(&cell.cell->content)) {
        return pictureSize(*picture, cell.width).height();
    }
    if (std::holds_alternative<FieldCell>(cell.cell->content)) {
        return fieldHeight;
    }
    return m_fonts.format(TextStyle::Body).lineHeight;
}
