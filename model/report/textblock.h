#pragma once

#include "reportcontent.h"
#include "reportfonts.h"

#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <memory>

/// The text of one cell, broken into lines of a given width. Units are twentieths of a point.
class TextBlock
{
public:
    TextBlock(const TextCell &cell, double width, const ReportFonts &fonts);

    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double baseline() const { return m_baseline; } ///< from the top of a line
    double height() const { return lineCount() * m_lineHeight; }
    /// Of the longest line.
    double naturalWidth() const;

    /// Draws lines from @p first on, the first of them at @p topLeft.
    void draw(QPainter &painter, QPointF topLeft, int first, int count) const;

    /// A stretch of text that leads to an anchor; relative to the top left of the first line.
    struct Link
    {
        QString target;
        int line = 0;
        QRectF rect;
    };
    const QList<Link> &links() const { return m_links; }

private:
    void breakLines(double width);
    void findLinks(const TextCell &cell, const QList<int> &starts);

    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_baseline = 0;
    QRgb m_colour = ReportColours::ink; ///< of text without formats of its own
    QList<Link> m_links;
};
