#pragma once

#include "chartpainter.h"
#include "dashboardcontent.h"
#include "model/workspace/scorehistory.h"
#include "ui/widgets/marks.h"

#include <QPainter>

#include <optional>

class QPagedPaintDevice;

/// Fills pages of paper from top to bottom, in dark on white whatever the windows look like.
class PdfPages
{
public:
    /// @p footer stands below every page. @p device, a file or a printer, stays with the caller.
    PdfPages(QPagedPaintDevice &device, const QString &footer);

    /// Whether the device has taken everything so far.
    bool isPainting() const { return m_isPainting; }

    void addSpace(double height); ///< in device-independent pixels
    void addHeading(const QString &text);
    void addSubheading(const QString &text);
    void addText(const QString &text, Style::Type type = Style::Type::Body,
                 Style::Tone tone = Style::Tone::Neutral);
    void addMarked(const Mark &mark, const QString &text, Style::Type type = Style::Type::Body);
    void addLegend(const Tally &tally);
    void addTally(const TallyEntry &entry);
    void addHistory(const ScoreHistory &history);

private:
    double scaled(double length) const { return length * m_style.unit; }
    double lineHeight(Style::Type type) const;
    double textHeight(const QString &text, Style::Type type, double width) const;
    void drawText(const QRectF &area, const QString &text, Style::Type type, Style::Tone tone);
    /// Begins a new page where @p height does not fit on this one.
    void makeRoom(double height);
    void drawFooter();

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    ChartStyle m_style;
    QString m_footer;
    QRectF m_page;
    double m_y = 0;
    int m_number = 1;
    bool m_isPainting = false;
};
