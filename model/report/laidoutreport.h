#pragma once

#include "reportcontent.h"
#include "textblock.h"

#include <QHash>
#include <QLineF>
#include <QList>
#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

// Pages before they are painted. Units are twentieths of a point, origin at the top left.

struct TextItem
{
    const TextBlock *text = nullptr; ///< owned by the LaidOutReport
    int firstLine = 0;
    int lineCount = 0;
    QPointF topLeft;
};

struct FillItem
{
    QRectF rect;
    QRgb colour = ReportColours::paper;
};

struct RuleItem
{
    QLineF line;
    double width = 0;
    QRgb colour = ReportColours::rule;
};

struct MarkItem
{
    AnswerResult result = AnswerResult::Open;
    QRectF rect;
};

struct BarItem
{
    BarCell bar;
    QRectF rect;
};

struct PictureItem
{
    QImage image;
    QRectF rect;
};

struct PageNumberItem
{
    QString anchor;
    QRectF rect;
};

struct ElementBegin
{
    ElementKind kind = ElementKind::Paragraph;
    QString alternativeText = {};
};

struct ElementEnd
{};

using PageItem = std::variant<TextItem, FillItem, RuleItem, MarkItem, BarItem, PictureItem,
                              PageNumberItem, ElementBegin, ElementEnd>;

struct LaidOutPage
{
    QList<PageItem> items;
};

struct PagePlace
{
    int page = 0;
    double y = 0;
};

struct PlacedBookmark
{
    RowBookmark bookmark;
    PagePlace place;
};

struct PlacedLink
{
    QString target;
    int page = 0;
    QRectF rect;
};

struct PlacedField
{
    FieldCell field;
    int page = 0;
    QRectF rect;
};

/// All pages of a report with everything that is to be painted on them.
struct LaidOutReport
{
    std::vector<LaidOutPage> pages;
    std::vector<std::unique_ptr<TextBlock>> texts;
    QHash<QString, PagePlace> anchors;
    QList<PlacedBookmark> bookmarks;
    QList<PlacedLink> links;
    QList<PlacedField> fields;
};
