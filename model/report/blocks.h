#pragma once

#include "reportcontent.h"

// The few forms that the sections of a report are made of.

Span span(const QString &text, TextStyle style = TextStyle::Body, const QString &target = {});
Cell textCell(const QString &text, TextStyle style = TextStyle::Body, Align align = Align::Left);
Cell linkCell(const QString &text, const QString &target, TextStyle style = TextStyle::Body);
Cell spansCell(const QList<Span> &spans, int columns = 1);
Cell markCell(AnswerResult result);

/// A section heading on a new page, with anchor and bookmark.
Block sectionHeading(const QString &title, const QString &anchor);
/// A heading below a section; with a bookmark where @p anchor is given.
Block subHeading(const QString &title, const QString &anchor = {}, int bookmarkLevel = 1);
Block paragraph(const QString &text, TextStyle style = TextStyle::Body, double spaceAbove = 0);
Block paragraph(const QList<Span> &spans, double spaceAbove = 0);

/// A label and its value.
struct KeyValue
{
    QString label;
    QString value;
    TextStyle style = TextStyle::Body;
};

/// Labels in a narrow column, values beside them; empty values are left out.
Block keyValues(const QList<KeyValue> &values, double labelWidth = 130);

/// A column of a table; a width of 0 takes a share of what is left.
struct Column
{
    double width = 0;
    QString title;
    Align align = Align::Left;
};

/// A table with a head that is repeated on every page.
Block table(const QList<Column> &columns);
/// Asks that no page break comes between the rows of @p block, as long as they fit on one page.
Block keptTogether(Block block);
/// Asks that no page break comes between @p block and what follows it.
Block introducing(Block block);
/// A heading and @p block, or @p note where the block has no rows.
ReportBlocks titledBlocks(const QString &title, const Block &block, const QString &note);
/// A row of a table, with a thin line under it.
Row tableRow(const QList<Cell> &cells);
