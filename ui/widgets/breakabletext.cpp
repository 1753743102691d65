#include "breakabletext.h"

namespace {

constexpr int longestWord = 28;
constexpr QChar zeroWidthSpace(0x200b);

} // namespace

QString breakableText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        // Never between the two halves of a character, nor before a mark that belongs to it.
        if (length > longestWord && !character.isLowSurrogate() && !character.isMark()) {
            result.append(zeroWidthSpace);
            length = 1;
        }
        result.append(character);
    }
    return result;
}
