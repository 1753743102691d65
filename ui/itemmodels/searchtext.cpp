#include "searchtext.h"

#include <QRegularExpression>

#include <algorithm>

QString SearchText::folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar character : parts) {
        if (character == QChar(0xdf) || character == QChar(0x1e9e)) {
            plain += QLatin1String("ss"); // sharp s
        } else if (character.category() != QChar::Mark_NonSpacing) {
            plain += character;
        }
    }
    return plain.toCaseFolded();
}

QStringList SearchText::words(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return folded(typed).split(blanks, Qt::SkipEmptyParts);
}

bool SearchText::containsAll(const QString &foldedText, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&foldedText](const QString &word) { return foldedText.contains(word); });
}
