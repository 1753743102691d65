#include "reportcanvas.h"

#include "textblock.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>

ReportCanvas::ReportCanvas(QPdfWriter &writer, QPainter &painter)
    : m_writer(writer)
    , m_painter(painter)
{}

void ReportCanvas::beginPage()
{
    if (++m_page > 0) {
        m_writer.newPage();
    }
}

void ReportCanvas::beginElement(ElementKind kind, const QString &alternativeText)
{
    m_open.append({kind, alternativeText, m_page, {}});
}

void ReportCanvas::endElement()
{
    Q_ASSERT(!m_open.isEmpty());
    const StructureElement element = m_open.takeLast();
    (m_open.isEmpty() ? m_structure : m_open.last().children).append(element);
}

void ReportCanvas::drawText(const TextBlock &text, QPointF topLeft, int firstLine, int lineCount)
{
    text.draw(m_painter, topLeft, firstLine, lineCount);
}

void ReportCanvas::drawText(const TextBlock &text, QPointF topLeft)
{
    drawText(text, topLeft, 0, text.lineCount());
}

void ReportCanvas::drawLine(const QLineF &line, double width, QRgb colour)
{
    m_painter.setPen(QPen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(line);
}

void ReportCanvas::fill(const QRectF &rect, QRgb colour)
{
    m_painter.fillRect(rect, QColor::fromRgb(colour));
}

void ReportCanvas::fill(const QPainterPath &path, QRgb colour)
{
    m_painter.fillPath(path, QColor::fromRgb(colour));
}

void ReportCanvas::stroke(const QPainterPath &path, double width, QRgb colour,
                          const QList<double> &dashes)
{
    QPen pen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    m_painter.strokePath(path, pen);
}

void ReportCanvas::drawImage(const QRectF &rect, const QImage &image)
{
    m_painter.save();
    // As JPEG it would look otherwise with another version of the encoder.
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.drawImage(rect, image);
    m_painter.restore();
}

void ReportCanvas::beginClip(const QPainterPath &path)
{
    m_painter.save();
    m_painter.setClipPath(path);
}

void ReportCanvas::endClip()
{
    m_painter.restore();
}

void ReportCanvas::beginRotation(QPointF centre, double degrees)
{
    m_painter.save();
    m_painter.translate(centre);
    m_painter.rotate(degrees);
    m_painter.translate(-centre);
}

void ReportCanvas::endRotation()
{
    m_painter.restore();
}
