#include "files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

// Most file systems take 255 bytes for a name; a prefix and a suffix must fit in beside it.
constexpr qsizetype maximumNameBytes = 200;

QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString suffix = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    QString stem = name.left(name.size() - suffix.size());
    while (stem.toUtf8().size() + suffix.toUtf8().size() > maximumNameBytes) {
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    }
    return stem + suffix;
}

} // namespace

Result<QByteArray> readInputFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error::invalid(FileTexts::tr("There is no file \"%1\".").arg(path));
    }
    if (info.isDir()) {
        return Error::invalid(FileTexts::tr("\"%1\" is a folder, not a file.").arg(path));
    }
    if (info.size() > maximumBytes) {
        return Error::invalid(
            FileTexts::tr("The file \"%1\" is larger than the %2 MiB that are accepted here.")
                .arg(path)
                .arg(qMax(qint64(1), maximumBytes / (1024 * 1024))));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            FileTexts::tr("The file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    }
    QByteArray content = file.read(maximumBytes);
    if (file.error() != QFileDevice::NoError) {
        return Error::failed(
            FileTexts::tr("Reading \"%1\" failed: %2").arg(path, file.errorString()));
    }
    return content;
}

Result<void> checkOutputFile(const QString &path, bool overwrite)
{
    const QFileInfo info(path);
    if (path.isEmpty()) {
        return Error::invalid(FileTexts::tr("The name of the output file is empty."));
    }
    if (info.isDir()) {
        return Error::invalid(
            FileTexts::tr("\"%1\" is a folder; name the file to be written.").arg(path));
    }
    if (!overwrite && (info.exists() || info.isSymLink())) {
        return Error::invalid(
            FileTexts::tr(
                "\"%1\" exists already. Choose another name, or overwrite it with --force.")
                .arg(path));
    }
    return {};
}

Result<void> writeOutputFile(const QString &path, QByteArrayView content, bool overwrite,
                             FileAccess access)
{
    if (auto allowed = checkOutputFile(path, overwrite); !allowed) {
        return allowed;
    }
    QSaveFile file(path);
    // A key must not be readable by others even for the moment of writing it.
    const bool opened = file.open(QIODevice::WriteOnly)
        && (access == FileAccess::Usual
            || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const bool written = opened && file.write(content.data(), content.size()) == content.size();
    if (!written || !file.commit()) {
        return outputError(path, file.errorString());
    }
    return {};
}

Error outputError(const QString &path, const QString &reason)
{
    return Error::failed(FileTexts::tr("\"%1\" cannot be written: %2. What was there is untouched.")
                             .arg(path, reason));
}

QString safeFileName(const QString &name)
{
    QString safe;
    const qsizetype start =
        qMax(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1;
    for (const QChar character : QStringView(name).mid(start)) {
        const bool forbidden = character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format
            || QStringLiteral("<>:\"|?*").contains(character);
        safe += forbidden ? QLatin1Char('_') : character;
    }
    safe = safe.trimmed();
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-'))) {
        safe.remove(0, 1);
    }
    return safe.isEmpty() ? QStringLiteral("file") : shortened(safe);
}
