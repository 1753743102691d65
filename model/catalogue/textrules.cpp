#include "textrules.h"

#include <QChar>

namespace {

constexpr qsizetype longestQuotation = 80;

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    const bool reordersText =
        (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || code == QChar::LineSeparator
        || code == QChar::ParagraphSeparator || reordersText;
}

} // namespace

bool containsLetterOrDigit(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (QChar::isLetterOrNumber(code)) {
            return true;
        }
    }
    return false;
}

qsizetype indexOfControlCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text.at(i))) {
            return i;
        }
    }
    return -1;
}

QString quotedForMessage(QStringView text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar character : text.first(qMin(text.size(), longestQuotation))) {
        if (isControl(character)) {
            quoted += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            quoted += character;
        }
    }
    if (text.size() > longestQuotation) {
        quoted += QChar(0x2026);
    }
    return quoted + QLatin1Char('"');
}
