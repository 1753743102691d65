#pragma once

#include "reportcontent.h"
#include "textblock.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

/// A cell with its place in the row. Units are twentieths of a point.
struct MeasuredCell
{
    const Cell *cell = nullptr;
    double x = 0; ///< from the left end of the row
    double width = 0;
    double height = 0;
    double shift = 0; ///< downwards, so that the first lines of a row share a baseline
    const TextBlock *text = nullptr; ///< of text cells
};

/// A row whose height is known.
struct MeasuredRow
{
    const Row *row = nullptr;
    QList<MeasuredCell> cells;
    double contentHeight = 0; ///< of the highest cell
    double height = 0; ///< with the space above and below

    double spaceAbove() const { return row->spaceAbove * unitsPerPoint; }
    double spaceBelow() const { return row->spaceBelow * unitsPerPoint; }
};

/// How large a picture is in a column of @p width.
QSizeF pictureSize(const PictureCell &picture, double width);

/// Gives cells their columns and breaks their texts into lines.
class RowMeasurement
{
public:
    /// @p texts keeps the text blocks and must outlive the rows.
    RowMeasurement(const ReportFonts &fonts, double contentWidth,
                   std::vector<std::unique_ptr<TextBlock>> &texts);

    MeasuredRow measure(const Row &row, const Block &block);

private:
    QList<double> columnWidths(const Block &block) const;
    double heightOf(MeasuredCell &cell);
    static void alignBaselines(MeasuredRow &row);

    const ReportFonts &m_fonts;
    double m_contentWidth;
    std::vector<std::unique_ptr<TextBlock>> &m_texts;
};
