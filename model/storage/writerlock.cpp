#include "writerlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class WriterLockTexts
{
    Q_DECLARE_TR_FUNCTIONS(WriterLock)
};

// QLockFile reads the lines it has written and leaves alone what follows them.
const QByteArray programMark = "confseal-program:";
constexpr qint64 longestLine = 200;
constexpr qint64 mostBytes = 4096;

/// What others have written, fit to be shown.
QString printable(const QString &foreign)
{
    QString text = foreign.left(longestLine);
    std::replace_if(
        text.begin(), text.end(), [](QChar character) { return !character.isPrint(); }, u'?');
    return text;
}

} // namespace

WriterLock::WriterLock(const QString &workspace)
    : m_file(workspace + u".lock"_s)
{
    m_file.setStaleLockTime(0); // a lock does not grow old while its holder lives
}

Result<std::unique_ptr<WriterLock>> WriterLock::acquire(const QString &workspace,
                                                        const Actor &actor, int waitMilliseconds)
{
    std::unique_ptr<WriterLock> lock(new WriterLock(workspace));
    if (!lock->tryLock(waitMilliseconds)) {
        return lock->refusal(workspace);
    }
    lock->writeProgram(actor.program);
    return lock;
}

bool WriterLock::isThere(const QString &workspace)
{
    return QFileInfo::exists(workspace + u".lock"_s);
}

bool WriterLock::tryLock(int waitMilliseconds)
{
    const bool wasThere = QFileInfo::exists(m_file.fileName());
    if (m_file.tryLock(0)) {
        m_wasLeftBehind = wasThere;
        return true;
    }
    if (m_file.error() != QLockFile::LockFailedError) {
        return false;
    }
    m_wasLeftBehind = isLeftBehind();
    return m_file.tryLock(m_wasLeftBehind ? 0 : waitMilliseconds);
}

/// QLockFile takes a lock for held as long as a process with its holder's id and name lives, which
/// may be another one by now: in containers these ids repeat. The system knows better, as a living
/// holder keeps its lock file locked; only that of another computer may be out of its sight.
bool WriterLock::isLeftBehind()
{
    QString host;
    return m_file.getLockInfo(nullptr, &host, nullptr) && host == QSysInfo::machineHostName()
        && m_file.removeStaleLockFile();
}

bool WriterLock::isHeld() const
{
    qint64 process = 0;
    return m_file.getLockInfo(&process, nullptr, nullptr)
        && process == QCoreApplication::applicationPid();
}

QString WriterLock::owner() const
{
    const QFileInfo file(m_file.fileName());
    return file.owner().isEmpty() ? QString::number(file.ownerId()) : file.owner();
}

/// Only informs: whoever cannot read it shows the name of the executable.
void WriterLock::writeProgram(const QString &program) const
{
    QFile file(m_file.fileName());
    if (file.open(QIODevice::Append)) {
        file.write(programMark + program.toUtf8().simplified() + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QString WriterLock::program() const
{
    QFile file(m_file.fileName());
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.read(mostBytes).split('\n')) {
            if (line.startsWith(programMark)) {
                return QString::fromUtf8(line.mid(programMark.size()));
            }
        }
    }
    QString executable;
    m_file.getLockInfo(nullptr, nullptr, &executable);
    return executable;
}

Error WriterLock::refusal(const QString &workspace) const
{
    if (m_file.error() == QLockFile::PermissionError) {
        return Error::failed(WriterLockTexts::tr("\"%1\" cannot be changed, because its folder is "
                                                 "read-only. Check its permissions.")
                                 .arg(workspace));
    }
    if (m_file.error() != QLockFile::LockFailedError) {
        return Error::failed(WriterLockTexts::tr("\"%1\" cannot be changed, because the lock file "
                                                 "\"%2\" cannot be made. Check the disk.")
                                 .arg(workspace, m_file.fileName()));
    }
    qint64 process = 0;
    QString host;
    if (!m_file.getLockInfo(&process, &host, nullptr)) {
        return Error::inUse(
            WriterLockTexts::tr("\"%1\" is in use by a program that does not say who it is. If "
                                "none is running, delete \"%2\".")
                .arg(workspace, m_file.fileName()));
    }
    const QString holder = WriterLockTexts::tr("%1 (user %2, process %3)")
                               .arg(printable(program()), owner(), QString::number(process));
    if (host != QSysInfo::machineHostName()) {
        return Error::inUse(
            WriterLockTexts::tr("\"%1\" is in use by %2 on the computer %3. Close it there or try "
                                "again later; if it is not running any more, delete \"%4\".")
                .arg(workspace, holder, printable(host), m_file.fileName()));
    }
    return Error::inUse(
        WriterLockTexts::tr("\"%1\" is in use by %2. Close it there or try again later.")
            .arg(workspace, holder));
}
