#include "filereading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

class ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileReading)
};

constexpr qint64 partBytes = qint64(1024) * 1024;

/// What is wrong with the file before anything is read.
Result<void> checkReadable(const QFileInfo &info, const QString &shown, qint64 maximumBytes)
{
    if (!info.exists()) {
        return Error::invalid(
            ReadingTexts::tr(
                "There is no file \"%1\", or it is out of reach. Look where it is, and "
                "choose it again.")
                .arg(shown));
    }
    if (info.isDir()) {
        return Error::invalid(
            ReadingTexts::tr("\"%1\" is a folder. Choose a file in it.").arg(shown));
    }
    if (!info.isFile()) {
        return Error::invalid(
            ReadingTexts::tr("\"%1\" is a device or a channel, not a file. Choose a file.")
                .arg(shown));
    }
    if (info.size() > maximumBytes) {
        return Error::invalid(
            ReadingTexts::tr("The file \"%1\" is larger than the %2 that are accepted here.")
                .arg(shown, QLocale().formattedDataSize(maximumBytes, 0)));
    }
    return {};
}

Result<QByteArray> readAll(QFile &file, const QString &shown, qint64 maximumBytes,
                           const std::function<bool()> &goesOn)
{
    QByteArray content;
    content.reserve(qMin(file.size(), maximumBytes));
    while (content.size() <= maximumBytes) {
        if (goesOn && !goesOn()) {
            return Error::failed(ReadingTexts::tr("Reading \"%1\" was cancelled.").arg(shown));
        }
        const QByteArray part = file.read(partBytes);
        if (file.error() != QFileDevice::NoError) {
            return Error::failed(
                ReadingTexts::tr("Reading \"%1\" failed: %2").arg(shown, file.errorString()));
        }
        if (part.isEmpty()) {
            break;
        }
        content += part;
    }
    return content;
}

} // namespace

Result<QByteArray> readForeignFile(const QString &path, qint64 maximumBytes,
                                   const std::function<bool()> &goesOn)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo before(path);
    if (auto readable = checkReadable(before, shown, maximumBytes); !readable) {
        return readable.error();
    }
    // Asked for now, as the information is read when it is asked for.
    const QDateTime changedAt = before.lastModified();
    const qint64 size = before.size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            ReadingTexts::tr("The file \"%1\" cannot be read: %2. Check whether you may read it.")
                .arg(shown, file.errorString()));
    }
    auto content = readAll(file, shown, maximumBytes, goesOn);
    if (!content) {
        return content;
    }
    // A file that was removed meanwhile was still read whole.
    const QFileInfo after(path);
    const bool changed = after.exists() && after.lastModified() != changedAt;
    if (changed || content.value().size() != size) {
        return Error::failed(
            ReadingTexts::tr(
                "The file \"%1\" changed while it was read. Wait until it is complete, "
                "and choose it again.")
                .arg(shown));
    }
    return content;
}
