#include "files.h"

#include "model/storage/stagedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace {

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qint64 partBytes = 1024 * 1024;

Error tooLarge(const QString &path, qint64 maximumBytes)
{
    return Error::invalid(
        FileTexts::tr("The file \"%1\" is larger than the %2 that are accepted here.")
            .arg(path, QLocale().formattedDataSize(maximumBytes, 0)));
}

/// To the end, also of a pipe, which does not tell its size.
Result<QByteArray> readAll(QFile &file, qint64 maximumBytes)
{
    QByteArray content;
    content.reserve(qMin(file.size(), maximumBytes));
    for (;;) {
        const QByteArray part = file.read(qMin(partBytes, maximumBytes + 1 - content.size()));
        if (file.error() != QFileDevice::NoError) {
            return Error::failed(FileTexts::tr("Reading \"%1\" failed: %2")
                                     .arg(file.fileName(), file.errorString()));
        }
        if (part.isEmpty()) {
            return content;
        }
        content += part;
        if (content.size() > maximumBytes) {
            return tooLarge(file.fileName(), maximumBytes);
        }
    }
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
        return tooLarge(path, maximumBytes);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            FileTexts::tr("The file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    }
    return readAll(file, maximumBytes);
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
    if (info.exists() && !info.isFile()) {
        return Error::invalid(
            FileTexts::tr("\"%1\" is not a regular file and cannot be replaced.").arg(path));
    }
    if (!overwrite && (info.exists() || info.isSymLink())) {
        return Error::invalid(
            FileTexts::tr(
                "\"%1\" exists already. Choose another name, or overwrite it with --force.")
                .arg(path));
    }
    return {};
}

Result<void> writeOutputFile(const QString &path, QByteArrayView content, bool overwrite)
{
    if (auto allowed = checkOutputFile(path, overwrite); !allowed) {
        return allowed;
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(content.data(), content.size()) == content.size();
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

bool isSameFile(const QString &left, const QString &right)
{
    return canonicalPath(left) == canonicalPath(right);
}
