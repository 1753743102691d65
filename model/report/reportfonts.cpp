#include "reportfonts.h"

#include "fontrenaming.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>

#include <array>
#include <map>

namespace {

struct BundledFont
{
    const char *file;
    const char *family;
    const char *style;
};

// Open Sans sets the text; DejaVu serves what it lacks. Files: CMakeLists.txt.
constexpr char textFamily[] = "ConfSeal Text";
constexpr char wideFamily[] = "ConfSeal Wide";
constexpr char monoFamily[] = "ConfSeal Mono";
constexpr std::array<BundledFont, 6> bundledFonts{{
    {"OpenSans-Regular.ttf", textFamily, "Regular"},
    {"OpenSans-Semibold.ttf", textFamily, "Semibold"},
    {"OpenSans-Bold.ttf", textFamily, "Bold"},
    {"DejaVuSans.ttf", wideFamily, "Regular"},
    {"DejaVuSans-Bold.ttf", wideFamily, "Bold"},
    {"DejaVuSansMono.ttf", monoFamily, "Regular"},
}};

struct StyleDefinition
{
    const char *family;
    double size;
    double lineHeight;
    QFont::Weight weight;
    QRgb colour;
};

const StyleDefinition &definitionOf(TextStyle style)
{
    using namespace ReportColours;
    static const std::map<TextStyle, StyleDefinition> definitions{
        {TextStyle::Body, {textFamily, 9, 13, QFont::Normal, ink}},
        {TextStyle::Strong, {textFamily, 9, 13, QFont::DemiBold, ink}},
        {TextStyle::Label, {textFamily, 8, 13, QFont::Normal, muted}},
        {TextStyle::Small, {textFamily, 7.5, 10.5, QFont::Normal, muted}},
        {TextStyle::SmallStrong, {textFamily, 7.5, 10.5, QFont::DemiBold, ink}},
        {TextStyle::Mono, {monoFamily, 6.5, 10.5, QFont::Normal, ink}},
        {TextStyle::Lead, {textFamily, 10, 15, QFont::Normal, ink}},
        {TextStyle::Title, {textFamily, 27, 34, QFont::Bold, accent}},
        {TextStyle::Subtitle, {textFamily, 14, 20, QFont::Normal, ink}},
        {TextStyle::Figure, {textFamily, 17, 23, QFont::Bold, accent}},
        {TextStyle::Section, {textFamily, 17, 24, QFont::Bold, accent}},
        {TextStyle::Clause, {textFamily, 12, 17, QFont::Bold, accent}},
        {TextStyle::Card, {textFamily, 9.5, 13.5, QFont::Bold, ink}},
        {TextStyle::Inverse, {textFamily, 10, 14, QFont::DemiBold, paper}},
        {TextStyle::Warning, {textFamily, 8, 11, QFont::Bold, warning}},
        {TextStyle::Watermark, {textFamily, 110, 130, QFont::Bold, watermark}},
    };
    return definitions.at(style);
}

/// Qt's font database belongs to the process, so the fonts are added to it once.
void addBundledFonts()
{
    static const bool added = [] {
        for (const BundledFont &bundled : bundledFonts) {
            QFile file(QStringLiteral(":/report/fonts/") + QLatin1String(bundled.file));
            const QByteArray font = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const QByteArray renamed =
                renamedFont(font, QLatin1String(bundled.family), QLatin1String(bundled.style));
            if (QFontDatabase::addApplicationFontFromData(renamed) < 0) {
                qFatal("the report font %s is missing from the program", bundled.file);
            }
        }
        return true;
    }();
    Q_UNUSED(added)
}

QFont makeFont(const StyleDefinition &definition)
{
    QFont font;
    font.setFamilies({QLatin1String(definition.family), QLatin1String(wideFamily)});
    font.setPixelSize(static_cast<int>(definition.size * unitsPerPoint));
    font.setWeight(definition.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off, which would be copied as other characters.
    constexpr double leastSpacing = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    return font;
}

QFont familyFont(const char *family, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QLatin1String(family)});
    font.setWeight(weight);
    return font;
}

/// Invisible where it is understood, so that leaving it out changes nothing that can be seen.
bool isInvisible(char32_t character)
{
    const bool variationSelector = (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
    return variationSelector || character == 0x00AD || character == 0x200B || character == 0x2060
        || character == 0xFEFF;
}

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

QString codePoint(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(
        QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

struct ReportFonts::Private
{
    std::map<TextStyle, TextFormat> formats;
    QRawFont text;
    QRawFont wide;
    QRawFont wideBold;
    mutable QHash<char32_t, bool> supported;

    bool hasGlyph(char32_t character) const
    {
        const auto known = supported.constFind(character);
        if (known != supported.cend()) {
            return known.value();
        }
        // In every weight, so that a character does not depend on how a text is set.
        const bool has = text.supportsCharacter(character)
            || (wide.supportsCharacter(character) && wideBold.supportsCharacter(character));
        supported.insert(character, has);
        return has;
    }

    bool isPrintable(char32_t character) const
    {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        case QChar::Other_Format:
            return isJoiner(character);
        default:
            return hasGlyph(character);
        }
    }
};

ReportFonts::ReportFonts()
    : d(std::make_unique<Private>())
{
    addBundledFonts();
    d->text = QRawFont::fromFont(familyFont(textFamily, QFont::Normal));
    d->wide = QRawFont::fromFont(familyFont(wideFamily, QFont::Normal));
    d->wideBold = QRawFont::fromFont(familyFont(wideFamily, QFont::Bold));
}

ReportFonts::~ReportFonts() = default;

const TextFormat &ReportFonts::format(TextStyle style) const
{
    const auto known = d->formats.find(style);
    if (known != d->formats.end()) {
        return known->second;
    }
    const StyleDefinition &definition = definitionOf(style);
    const QFont font = makeFont(definition);
    const QRawFont metrics = QRawFont::fromFont(font);
    TextFormat format;
    format.font = font;
    format.lineHeight = definition.lineHeight * unitsPerPoint;
    const double glyphHeight = metrics.ascent() + metrics.descent();
    format.baseline = (format.lineHeight - glyphHeight) / 2 + metrics.ascent();
    format.colour = definition.colour;
    return d->formats.emplace(style, format).first->second;
}

QString ReportFonts::printable(QStringView text) const
{
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        if (character == U'\r' && i + 1 < characters.size() && characters.at(i + 1) == U'\n') {
            continue;
        }
        if (character == U'\n' || character == U'\r' || character == 0x2028
            || character == 0x2029) {
            result += QChar(QChar::LineSeparator);
        } else if (character == U'\t') {
            result += QStringLiteral("    ");
        } else if (isInvisible(character)) {
            continue;
        } else if (d->isPrintable(character)) {
            result += QChar::fromUcs4(character);
        } else {
            result += codePoint(character);
        }
    }
    return result;
}

QString ReportFonts::elided(QStringView text, TextStyle style, double width) const
{
    const QString line = printable(text).replace(QChar(QChar::LineSeparator), u' ');
    return QFontMetricsF(format(style).font).elidedText(line, Qt::ElideRight, width);
}
