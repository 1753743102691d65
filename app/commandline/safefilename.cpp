#include "safefilename.h"

#include <QRegularExpression>

namespace {

// Most file systems take 255 bytes for a name; a prefix and a suffix must fit in beside it.
constexpr qsizetype maximumNameBytes = 200;
constexpr qsizetype longestKeptSuffix = 12;

bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QStringLiteral("<>:\"|?*").contains(QChar::fromUcs4(character));
    }
}

/// Leading dots hide a file and leading hyphens make it an option; Windows drops dots at the end.
QString withoutSpecialEnds(QString name)
{
    static const QRegularExpression start(QStringLiteral(R"(\A[\s.\-]+)"));
    static const QRegularExpression end(QStringLiteral(R"([\s.]+\z)"));
    return name.remove(start).remove(end);
}

/// Names of devices, which Windows knows with any suffix.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral(R"(\A(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\.|\z))"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString suffix =
        dot > 0 && name.size() - dot <= longestKeptSuffix ? name.mid(dot) : QString();
    QString stem = name.left(name.size() - suffix.size());
    while (stem.toUtf8().size() + suffix.toUtf8().size() > maximumNameBytes) {
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    }
    return stem + suffix;
}

} // namespace

QString safeFileName(const QString &name)
{
    const qsizetype separator =
        qMax(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    QString safe;
    const QList<uint> characters = name.mid(separator + 1).toUcs4();
    for (const uint character : characters) {
        if (isForbidden(character)) {
            safe += QLatin1Char('_');
        } else {
            safe += QChar::fromUcs4(character);
        }
    }
    // Some file systems take both forms of a letter for the same name.
    safe = withoutSpecialEnds(safe.normalized(QString::NormalizationForm_C));
    if (isDevice(safe)) {
        safe.prepend(QLatin1Char('_'));
    }
    return safe.isEmpty() ? QStringLiteral("file") : shortened(safe);
}
