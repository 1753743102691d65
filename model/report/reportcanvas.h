#pragma once

#include "reportcontent.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QImage;
class QPainter;
class QPdfWriter;
class TextBlock;

/// A part of a page and what it holds, for those who cannot see it.
struct StructureElement
{
    ElementKind kind = ElementKind::Section;
    QString alternativeText; ///< of figures and forms
    int page = 0;
    QList<StructureElement> children;
};

/// The only thing that paints a report. It keeps the structure of what is painted, so that tagging
/// needs no change of any page. Units are twentieths of a point, origin at the top left.
class ReportCanvas
{
public:
    /// Both are borrowed; the painter is active on the writer.
    ReportCanvas(QPdfWriter &writer, QPainter &painter);

    void beginPage();
    void beginElement(ElementKind kind, const QString &alternativeText = {});
    void endElement();
    const QList<StructureElement> &structure() const { return m_structure; }

    void drawText(const TextBlock &text, QPointF topLeft, int firstLine, int lineCount);
    void drawText(const TextBlock &text, QPointF topLeft);
    void drawLine(const QLineF &line, double width, QRgb colour);
    void fill(const QRectF &rect, QRgb colour);
    void fill(const QPainterPath &path, QRgb colour);
    void stroke(const QPainterPath &path, double width, QRgb colour,
                const QList<double> &dashes = {});
    void drawImage(const QRectF &rect, const QImage &image);
    /// Confines what is drawn until the matching endClip().
    void beginClip(const QPainterPath &path);
    void endClip();
    /// Turns what is drawn until the matching endRotation(); @p degrees clockwise about @p centre.
    void beginRotation(QPointF centre, double degrees);
    void endRotation();

private:
    QPdfWriter &m_writer;
    QPainter &m_painter;
    int m_page = -1;
    QList<StructureElement> m_structure;
    QList<StructureElement> m_open; ///< outermost first
};
