#pragma once

#include "reportstyle.h"

#include <QFont>
#include <QString>
#include <QStringView>

#include <memory>

/// Layout happens in twentieths of a point, so that font sizes are whole pixels on every device.
constexpr double unitsPerPoint = 20;

/// How one kind of text is set. Units are twentieths of a point.
struct TextFormat
{
    QFont font;
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line
    QRgb colour = ReportColours::ink;
};

/// The fonts that come with the program; nothing of the host's fonts gets into a report.
class ReportFonts
{
public:
    ReportFonts();
    ~ReportFonts();
    ReportFonts(const ReportFonts &) = delete;
    ReportFonts &operator=(const ReportFonts &) = delete;

    const TextFormat &format(TextStyle style) const;

    /// @p text as it can be printed: what no font has, and what would reorder or hide other
    /// characters, appears as "[U+4E2D]"; line ends become U+2028.
    QString printable(QStringView text) const;
    /// @p text in one line, cut with an ellipsis where it is wider than @p width units.
    QString elided(QStringView text, TextStyle style, double width) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
