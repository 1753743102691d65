#include "backupcommands.h"

#include "context.h"
#include "files.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"
#include "optionnames.h"

#include <QFileInfo>

QString BackupCommand::name() const
{
    return QStringLiteral("backup");
}

QString BackupCommand::synopsis() const
{
    return QStringLiteral("DEST");
}

QString BackupCommand::summary() const
{
    return tr(
        "Copies the workspace into a new file and verifies the copy before it gets its name.");
}

QList<QCommandLineOption> BackupCommand::options() const
{
    return {{optionForce, tr("Overwrite an existing file.")}};
}

Result<ExitStatus> BackupCommand::run(Context &context) const
{
    const auto path = context.existingWorkspacePath();
    if (!path) {
        return path.error();
    }
    const QString destination = context.argument(0);
    if (auto allowed = context.checkOutput(destination); !allowed) {
        return allowed.error();
    }
    const auto file = WorkspaceFile::open(path.value(), OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    if (auto done = backupWorkspace(*file.value(), destination, context.overwrites()); !done) {
        return done.error();
    }
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), destination},
                               {QStringLiteral("uuid"), file.value()->uuid()},
                               {QStringLiteral("schemaVersion"), file.value()->schemaVersion()}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("Wrote and verified \"%1\".").arg(visibleText(destination)));
        });
    return ExitStatus::Done;
}

QString RestoreCommand::name() const
{
    return QStringLiteral("restore");
}

QString RestoreCommand::synopsis() const
{
    return QStringLiteral("BACKUP DEST");
}

QString RestoreCommand::summary() const
{
    return tr("Verifies a backup and makes a workspace of it.");
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    return {{optionForce, tr("Overwrite an existing file.")}};
}

Result<ExitStatus> RestoreCommand::run(Context &context) const
{
    const QString backup = context.argument(0);
    const QString destination = context.argument(1);
    if (!QFileInfo(backup).isFile()) {
        return Error::invalid(tr("There is no backup \"%1\".").arg(backup));
    }
    if (isSameFile(backup, destination)) {
        return Error::invalid(tr("The workspace must be another file than its backup."));
    }
    if (auto allowed = checkOutputFile(destination, context.overwrites()); !allowed) {
        return allowed.error();
    }
    if (auto done = restoreWorkspace(backup, destination, context.overwrites()); !done) {
        return done.error();
    }
    const auto restored = WorkspaceFile::open(destination, OpenMode::ReadOnly, {});
    if (!restored) {
        return restored.error();
    }
    context.print(
        [&] {
            return QJsonObject{
                {QStringLiteral("path"), destination},
                {QStringLiteral("uuid"), restored.value()->uuid()},
                {QStringLiteral("schemaVersion"), restored.value()->schemaVersion()}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("Verified and restored \"%1\".").arg(visibleText(destination)));
        });
    return ExitStatus::Done;
}
