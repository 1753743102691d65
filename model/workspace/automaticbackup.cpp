#include "automaticbackup.h"

#include "model/digest.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int nameLength = 60; // with what follows it far below the limit of file systems
constexpr int keyLength = 12;

class AutomaticBackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(AutomaticBackup)
};

/// A workspace in its place: a copy elsewhere has backups of its own.
QString keyOf(const QString &workspacePath, const QString &uuid)
{
    const QString place = QFileInfo(workspacePath).canonicalFilePath();
    return toHex(sha256(QString(uuid + u'\n' + place).toUtf8())).left(keyLength);
}

QString backupName(const QString &workspacePath, const QString &key, const QDateTime &now)
{
    return QStringLiteral("%1 backup %2 %3.confseal")
        .arg(QFileInfo(workspacePath).completeBaseName().left(nameLength), key,
             now.toUTC().toString(QStringLiteral("yyyyMMdd'-'HHmmss'Z'")));
}

/// The newest first.
QStringList backupsIn(const QString &folder, const QString &key)
{
    const QRegularExpression pattern(
        QStringLiteral("\\A.* backup %1 (\\d{8}-\\d{6}Z)\\.confseal\\z").arg(key),
        QRegularExpression::DotMatchesEverythingOption);
    QList<std::pair<QString, QString>> found; // time, name
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto match = pattern.match(name); match.hasMatch()) {
            found.append({match.captured(1), name});
        }
    }
    std::ranges::sort(found, std::greater());
    QStringList names;
    for (const auto &[time, name] : std::as_const(found)) {
        names.append(name);
    }
    return names;
}

/// Whether a backup can be read and ends with the same event.
bool holds(const QString &backup, const AuditHead &head)
{
    const auto file = WorkspaceFile::open(backup, OpenMode::ReadOnly, {});
    if (!file) {
        return false;
    }
    const auto found = auditHead(*file.value());
    return found && found.value().sequence == head.sequence && found.value().hash == head.hash;
}

Result<void> removeOld(const QString &folder, const QString &key, int kept)
{
    const QStringList names = backupsIn(folder, key);
    for (const QString &name : names.mid(qMax(1, kept))) {
        const QString path = QDir(folder).filePath(name);
        if (!QFile::remove(path)) {
            return Error::failed(
                AutomaticBackupTexts::tr(
                    "The backup was made, but the old one \"%1\" cannot be removed.")
                    .arg(QDir::toNativeSeparators(path)));
        }
    }
    return {};
}

} // namespace

QString automaticBackupFolder(const QString &workspacePath, const BackupRules &rules)
{
    return rules.folder.isEmpty()
        ? QFileInfo(workspacePath).absoluteDir().filePath(QStringLiteral("backups"))
        : rules.folder;
}

Result<void> backUpAutomatically(const QString &workspacePath, const BackupRules &rules,
                                 const QDateTime &now, const FileProgress &progress)
{
    auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    const auto head = auditHead(*file.value());
    if (!head) {
        return head.error();
    }
    const QString folder = automaticBackupFolder(workspacePath, rules);
    const QString key = keyOf(workspacePath, file.value()->uuid());
    const QStringList earlier = backupsIn(folder, key);
    if (!earlier.isEmpty() && holds(QDir(folder).filePath(earlier.first()), head.value())) {
        return {};
    }
    if (!QDir().mkpath(folder)) {
        return Error::failed(
            AutomaticBackupTexts::tr("The folder for backups \"%1\" cannot be made. Choose another "
                                     "one in the settings.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    const QString path = QDir(folder).filePath(backupName(workspacePath, key, now));
    if (auto made = backupWorkspace(*file.value(), path, true, progress); !made) {
        return made;
    }
    return removeOld(folder, key, rules.kept);
}
