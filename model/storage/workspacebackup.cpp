#include "connection.h"
#include "maintenance.h"
#include "sqlite.h"
#include "stagedfile.h"
#include "workspaceopening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

class BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceBackup)
};

constexpr int problemsInMessage = 5;

/// Also under two names: copying would take the file from under who has it open.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code neither;
    return one == other
        || std::filesystem::equivalent(QFile::encodeName(one).constData(),
                                       QFile::encodeName(other).constData(), neither);
}

/// The place of a copy: free, or held until the copy takes it.
class CopyDestination
{
public:
    static Result<CopyDestination> take(const QString &source, const QString &path, bool overwrite);

    const QString &path() const { return m_path; }
    /// Replaces what is there, which nobody may have open.
    Result<void> fill(StagedFile &copy);

private:
    QString m_path;
    std::unique_ptr<WriterLock> m_lock; ///< none: nothing is there
};

Result<CopyDestination> CopyDestination::take(const QString &source, const QString &path,
                                              bool overwrite)
{
    CopyDestination destination;
    destination.m_path = canonicalPath(path);
    if (isSameFile(destination.m_path, canonicalPath(source))) {
        return Error::invalid(
            BackupTexts::tr("\"%1\" cannot be copied onto itself.").arg(destination.m_path));
    }
    const QFileInfo existing(destination.m_path);
    if (!existing.exists()) {
        return destination;
    }
    if (!overwrite || !existing.isFile()) {
        return Error::invalid(
            BackupTexts::tr("The file \"%1\" exists already.").arg(destination.m_path));
    }
    auto lock =
        WriterLock::acquire(destination.m_path, {QCoreApplication::applicationName(), {}}, 0);
    if (!lock) {
        return lock.error();
    }
    destination.m_lock = std::move(lock).value();
    return destination;
}

Result<void> CopyDestination::fill(StagedFile &copy)
{
    const auto replaced = ReplacedFile::take(m_path);
    return replaced ? copy.publish(m_lock != nullptr) : replaced.error();
}

Error unsound(const QString &source, const QStringList &problems)
{
    QStringList shown = problems.first(qMin<qsizetype>(problems.size(), problemsInMessage));
    if (problems.size() > problemsInMessage) {
        shown.append(BackupTexts::tr("… and %1 more").arg(problems.size() - problemsInMessage));
    }
    return Error::failed(
        BackupTexts::tr("The copy of \"%1\" is not sound and was not kept. Problems: %2")
            .arg(source, u'\n' + shown.join(u'\n')));
}

/// Checks a copy on its own, as it will be opened one day.
Result<void> verify(const QString &copy, const QString &source, const Progress &progress)
{
    OpenRequest request;
    request.acceptedSchema = AcceptedSchema::Any;
    const auto file = openWorkspace(copy, request);
    if (!file) {
        return unsound(source, {file.error().message});
    }
    const auto report = checkWorkspace(*file.value(), progress);
    if (!report) {
        return report.error();
    }
    return report.value().isOk() ? Result<void>() : unsound(source, report.value().problems);
}

/// A copy of the older schema becomes one that can be read at once; the source stays as it is.
Result<void> bringToCurrentSchema(const QString &copy)
{
    auto migrations = builtInMigrations();
    if (!migrations) {
        return migrations.error();
    }
    OpenRequest request;
    request.mode = OpenMode::ReadWrite;
    request.actor.program = QCoreApplication::applicationName();
    request.migrations = std::move(migrations).value();
    request.backsUp = false;
    const auto file = openWorkspace(copy, request);
    return file ? Result<void>() : file.error();
}

Result<StagedFile> makeCopy(const WorkspaceFile &file, const QString &destination,
                            const Progress &progress)
{
    const auto goesOn = [&progress](int percent) {
        return !progress || progress(percent)
            ? Result<void>()
            : Result<void>(Error::failed(BackupTexts::tr("The copying was cancelled.")));
    };
    auto copy = StagedFile::beside(destination);
    if (!copy) {
        return copy;
    }
    const QString path = copy.value().path();
    if (auto copied = copyDatabase(*file.connection().database, path,
                                   [&](int percent) { return goesOn(percent / 2); });
        !copied) {
        return copied.error();
    }
    if (auto sound =
            verify(path, file.path(), [&](int percent) { return bool(goesOn(50 + percent / 2)); });
        !sound) {
        return sound.error();
    }
    return copy;
}

} // namespace

Result<void> backupWorkspace(WorkspaceFile &file, const QString &destination, bool overwrite,
                             const Progress &progress)
{
    auto target = CopyDestination::take(file.path(), destination, overwrite);
    if (!target) {
        return target.error();
    }
    auto copy = makeCopy(file, target.value().path(), progress);
    return copy ? target.value().fill(copy.value()) : copy.error();
}

Result<void> restoreWorkspace(const QString &backup, const QString &destination, bool overwrite,
                              const Progress &progress)
{
    auto target = CopyDestination::take(backup, destination, overwrite);
    if (!target) {
        return target.error();
    }
    auto migrations = builtInMigrations();
    if (!migrations) {
        return migrations.error();
    }
    OpenRequest request;
    request.migrations = std::move(migrations).value();
    request.acceptedSchema = AcceptedSchema::UpToCurrent;
    const auto source = openWorkspace(backup, request);
    if (!source) {
        return source.error();
    }
    auto copy = makeCopy(*source.value(), target.value().path(), progress);
    if (!copy) {
        return copy.error();
    }
    if (source.value()->schemaVersion() < request.migrations.size()) {
        if (auto current = bringToCurrentSchema(copy.value().path()); !current) {
            return current;
        }
    }
    return target.value().fill(copy.value());
}
