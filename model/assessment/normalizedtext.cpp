#include "normalizedtext.h"

namespace {

bool isCarried(QChar character)
{
    return !character.isNull() && character.unicode() < 0xFFFE;
}

} // namespace

QString representableText(const QString &text)
{
    QString result = text;
    while (result.startsWith(QChar::ByteOrderMark)) {
        result.remove(0, 1);
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar character = result.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < result.size()
            && result.at(i + 1).isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (character.isSurrogate() || !isCarried(character)) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    return result;
}

QString normalizedText(const QString &text)
{
    return representableText(text).normalized(QString::NormalizationForm_C);
}
