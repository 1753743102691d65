#pragma once

#include <QColor>

// The look of a report: lengths in points unless said otherwise, colours that keep a contrast of
// 4.5 : 1 on white and differ in brightness when printed black and white.

/// The kinds of text in a report; each has one font, line height and colour.
enum class TextStyle {
    Body,
    Strong,
    Label, ///< the name of a value
    Small,
    SmallStrong,
    Mono, ///< digests and ids
    Lead, ///< first sentences of a section
    Title, ///< of the report
    Subtitle,
    Figure, ///< a number to be seen first
    Section, ///< heading, first level
    Clause, ///< heading, second level
    Card, ///< heading of one check
    Inverse, ///< on a dark ground
    Warning,
    Watermark,
};

struct PageGeometry
{
    double width = 595; ///< A4, as QPageSize has it
    double height = 842;
    double left = 56;
    double right = 56;
    double top = 66;
    double bottom = 62;
    double coverTop = 108;

    double contentWidth() const { return width - left - right; }
    double contentBottom() const { return height - bottom; }
};

namespace ReportColours {

constexpr QRgb ink = 0xff1b2128;
constexpr QRgb muted = 0xff56616d;
constexpr QRgb accent = 0xff163f6b;
constexpr QRgb rule = 0xffc3cbd4;
constexpr QRgb shade = 0xfff2f5f8;
constexpr QRgb strongShade = 0xffe2e8ee;
constexpr QRgb warning = 0xff8c1d18;
constexpr QRgb watermark = 0xffe6e6e6;
constexpr QRgb paper = 0xffffffff;

} // namespace ReportColours
