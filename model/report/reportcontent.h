#pragma once

#include "model/assessment/answer.h"
#include "reportrenderer.h"
#include "reportstyle.h"

#include <QImage>
#include <QList>
#include <QString>

#include <variant>

// What a report says, as blocks of rows and cells; nothing here knows pages. Lengths are points.

/// What a part of a page is to someone who cannot see it; named like the structure types of PDF.
enum class ElementKind {
    Section,
    Heading,
    Paragraph,
    Table,
    TableRow,
    TableHead,
    TableCell,
    Figure,
    Form,
    Artifact, ///< repeated or decorative, to be passed over
};

/// A stretch of text in one style. @p target is an anchor that it leads to, or empty.
struct Span
{
    QString text;
    TextStyle style = TextStyle::Body;
    QString target = {};
};

enum class Align { Left, Right, Centre };

struct TextCell
{
    QList<Span> spans;
    Align align = Align::Left;
};

/// The mark of a result, drawn so that its shape tells it from the others.
struct MarkCell
{
    AnswerResult result = AnswerResult::Open;
};

/// The number of the page on which an anchor lies.
struct PageNumberCell
{
    QString anchor;
};

/// How many checks have which result, as one bar.
struct BarCell
{
    struct Part
    {
        AnswerResult result = AnswerResult::Open;
        int count = 0;
    };

    QList<Part> parts;
    int whole = 0; ///< what the full width stands for; 0: the sum of the parts
    QString alternativeText;
};

/// A picture, as large as fits without being distorted, at the right.
struct PictureCell
{
    QImage image;
    double greatestHeight = 0;
    QString alternativeText;
};

/// Room for a signature.
struct FieldCell
{
    SignatureRole role = SignatureRole::Issuer;
    QString label;
};

struct Cell
{
    std::variant<TextCell, MarkCell, PageNumberCell, BarCell, PictureCell, FieldCell> content;
    int columns = 1; ///< how many columns it spans
};

/// A bookmark that leads to a row; level 0 is the highest.
struct RowBookmark
{
    QString title;
    int level = -1; ///< -1: none
};

struct Row
{
    QList<Cell> cells;
    double spaceAbove = 2;
    double spaceBelow = 2;
    double leastHeight = 0; ///< of the cells
    QRgb background = ReportColours::paper;
    double ruleBelow = 0; ///< width of the line under the row; 0: none
    QRgb ruleColour = ReportColours::rule;
    bool keepWithNext = false;
    bool isHead = false; ///< names the columns
    QString anchor = {};
    RowBookmark bookmark = {};
};

/// Rows that share their columns.
struct Block
{
    ElementKind kind = ElementKind::Paragraph;
    QList<double> widths; ///< of the columns; 0 takes a share of what is left
    QList<Row> head; ///< stands above the rows and again on every page that the block goes on to
    QList<Row> continuation; ///< stands above the rows only on pages that the block goes on to
    QList<Row> rows;
    double spaceAbove = 0;
    double columnGap = 8;
    bool startsPage = false;
};

using ReportBlocks = QList<Block>;
