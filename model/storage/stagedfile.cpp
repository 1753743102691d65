#include "stagedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class StagedFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(StagedFile)
};

/// Waits until the disk has a file, or the entries of a folder.
bool synchronize(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

bool giveName(const QString &from, const QString &to, bool overwrite)
{
    return overwrite
        ? std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        : QFile::rename(from, to);
}

} // namespace

StagedFile::StagedFile(QString path, QString destination)
    : m_path(std::move(path))
    , m_destination(std::move(destination))
{}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_destination(std::move(other.m_destination))
{}

StagedFile::~StagedFile()
{
    if (m_path.isEmpty()) {
        return;
    }
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(m_path + suffix);
    }
}

Result<StagedFile> StagedFile::beside(const QString &destination)
{
    // Made with mode 0600 from the start, under a name that nobody has.
    QTemporaryFile file(destination + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open()) {
        return Error::failed(
            StagedFileTexts::tr("\"%1\" cannot be written: no file can be made in its folder (%2).")
                .arg(destination, file.errorString()));
    }
    return StagedFile(file.fileName(), destination);
}

Result<void> StagedFile::publish(bool overwrite)
{
    const QFileInfo destination(m_destination);
    const QString folder = destination.absolutePath();
    // A link that leads nowhere is there too: QFile would write through it.
    if (!overwrite && (destination.exists() || destination.isSymLink())) {
        return Error::invalid(
            StagedFileTexts::tr("The file \"%1\" exists already.").arg(m_destination));
    }
    if (!synchronize(m_path) || !giveName(m_path, m_destination, overwrite)) {
        return Error::failed(StagedFileTexts::tr("\"%1\" cannot be written (%2). What was there is "
                                                 "untouched.")
                                 .arg(m_destination, qt_error_string()));
    }
    m_path.clear();
    if (!synchronize(folder)) {
        return Error::failed(
            StagedFileTexts::tr("\"%1\" was written, but the disk did not confirm it (%2).")
                .arg(m_destination, qt_error_string()));
    }
    return {};
}

QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    const QString existing = file.canonicalFilePath();
    if (!existing.isEmpty()) {
        return existing;
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    // QDir takes a name that begins with a colon for the path of a resource.
    return folder.isEmpty() ? file.absoluteFilePath()
                            : QDir::cleanPath(folder % u'/' % file.fileName());
}
