#include "helpdress.h"

#include "ui/widgets/style.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace {

constexpr int lineHeightPercent = 125;
constexpr int titleLevel = 1;
constexpr int chapterLevel = 2;

Style::Type typeOf(int headingLevel)
{
    switch (headingLevel) {
    case titleLevel:
        return Style::Type::Title;
    case chapterLevel:
        return Style::Type::Heading;
    default:
        return Style::Type::Strong;
    }
}

QTextCursor selected(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void dressHeading(const QTextBlock &block, const QPalette &palette)
{
    const int level = block.blockFormat().headingLevel();
    QTextCharFormat characters;
    characters.setFont(Style::font(typeOf(level)));
    characters.setForeground(palette.color(QPalette::Text));
    characters.setAnchor(true);
    characters.setAnchorNames({helpAnchor(block.text())});
    QTextCursor cursor = selected(block);
    cursor.setCharFormat(characters); // drops the size that Markdown gave it
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(level == titleLevel ? 0 : Style::huge);
    format.setBottomMargin(Style::small);
    cursor.setBlockFormat(format);
}

void dressText(const QTextBlock &block, const QPalette &palette)
{
    QTextBlockFormat format = block.blockFormat();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    const bool isQuote = format.hasProperty(QTextFormat::BlockQuoteLevel);
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
    format.setTopMargin(isCode || isInTable ? 0 : Style::tiny);
    format.setBottomMargin(isCode || isInTable ? 0 : Style::tiny);
    const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
    if (!isInTable && !isPicture) {
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    }
    if (isQuote) {
        format.setLeftMargin(Style::small);
        format.setRightMargin(Style::small);
        format.setTopMargin(Style::small);
        format.setBottomMargin(Style::small);
        format.setBackground(Style::wash(Style::Tone::Info, palette));
    } else if (isCode) {
        format.setLeftMargin(Style::small);
        format.setBackground(Style::wash(Style::Tone::Muted, palette));
        format.setNonBreakableLines(false);
    }
    QTextCursor(block).setBlockFormat(format);
}

void dressWords(const QTextBlock &block, const QPalette &palette)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        QTextCharFormat format;
        if (!fragment.charFormat().anchorHref().isEmpty()) {
            format.setForeground(Style::ink(Style::Tone::Info, palette));
            format.setFontUnderline(true);
        } else if (fragment.charFormat().fontFixedPitch()) {
            format.setBackground(Style::wash(Style::Tone::Muted, palette));
        } else {
            continue;
        }
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void dressTable(QTextTable &table, const QPalette &palette)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(Style::line(palette));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(Style::tiny + 2);
    format.setCellSpacing(0);
    format.setTopMargin(Style::small);
    format.setBottomMargin(Style::small);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat cellFormat = cell.format();
        cellFormat.setBackground(Style::wash(Style::Tone::Muted, palette));
        cell.setFormat(cellFormat);
    }
}

} // namespace

void dressHelp(QTextDocument &document, const QPalette &palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            dressHeading(block, palette);
        } else {
            dressText(block, palette);
            dressWords(block, palette);
        }
        if (QTextTable *table = QTextCursor(block).currentTable(); table != nullptr) {
            dressTable(*table, palette);
        }
    }
}

QString helpWithCaptions(const QString &markdown)
{
    static const QRegularExpression picture(QStringLiteral(R"((!\[([^\]]*)\]\([^)]*\)))"));
    QString text = markdown;
    return text.replace(picture, QStringLiteral("\\1\n\n*\\2*"));
}

QList<QUrl> picturesOf(const QTextDocument &document)
{
    const QUrl base = document.baseUrl();
    QList<QUrl> addresses;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat()) {
                addresses.append(base.resolved(QUrl(format.toImageFormat().name())));
            }
        }
    }
    return addresses;
}

QString helpAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber()) {
            anchor.append(character);
        } else if (!anchor.isEmpty() && !anchor.endsWith(u'-')) {
            anchor.append(u'-');
        }
    }
    return anchor.endsWith(u'-') ? anchor.chopped(1) : anchor;
}

QTextCharFormat helpMark(const QPalette &palette)
{
    QTextCharFormat format;
    const QColor ink = Style::ink(Style::Tone::Caution, palette);
    format.setBackground(Style::wash(Style::Tone::Caution, palette));
    format.setForeground(palette.color(QPalette::Text));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(ink);
    return format;
}
