#include "workspacecommands.h"

#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspacelocation.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QWidget>

namespace {

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

/// Beside the default workspace, so that it is never among the user's own files.
QString demonstrationPath()
{
    return QFileInfo(defaultWorkspacePath())
        .absoluteDir()
        .filePath(QStringLiteral("demonstration.confseal"));
}

} // namespace

WorkspaceCommands::WorkspaceCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

WorkspaceCommands::~WorkspaceCommands() = default;

QString WorkspaceCommands::chooseExisting(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Open workspace"), startFolder,
                                        tr("ConfSeal workspaces (*.confseal);;All files (*)"));
}

void WorkspaceCommands::create(const QString &startFolder)
{
    const QString suffix = QStringLiteral(".confseal");
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(
            m_window, tr("New workspace"), QDir(startFolder).filePath(tr("assessments") + suffix),
            tr("ConfSeal workspaces (*.confseal)"), nullptr, QFileDialog::DontConfirmOverwrite),
        suffix);
    if (path.isEmpty()) {
        return;
    }
    // An existing file is refused, never replaced. Closed again here, it is opened as any other.
    if (auto created = Workspace::create(path); !created) {
        emit failed(created.error().message);
        return;
    }
    emit ready(path);
}

void WorkspaceCommands::backUp(const Workspace &workspace)
{
    const QFileInfo file(workspace.path());
    const QString proposal =
        QStringLiteral("%1 %2.confseal")
            .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Back up workspace"),
                                                      file.absoluteDir().filePath(proposal),
                                                      tr("ConfSeal workspaces (*.confseal)"));
    if (path.isEmpty()) {
        return;
    }
    const QString shown = QDir::toNativeSeparators(path);
    run(FileJob::backup(workspace.path(), path), tr("Backing up to %1").arg(shown),
        [this, shown] { emit notice(tr("Backed up and verified as %1.").arg(shown)); });
}

void WorkspaceCommands::restore(const QString &startFolder)
{
    const QString filter = tr("ConfSeal workspaces (*.confseal);;All files (*)");
    const QString backup =
        QFileDialog::getOpenFileName(m_window, tr("Choose a backup"), startFolder, filter);
    if (backup.isEmpty()) {
        return;
    }
    // Into a new file: what is there now may still hold what the backup lacks.
    const QString suffix = QStringLiteral(".confseal");
    const QString proposal =
        tr("%1 restored %2")
            .arg(QFileInfo(backup).completeBaseName(), QDate::currentDate().toString(Qt::ISODate))
        + suffix;
    const QString path =
        withSuffix(QFileDialog::getSaveFileName(m_window, tr("Restore into a new workspace"),
                                                QDir(startFolder).filePath(proposal), filter,
                                                nullptr, QFileDialog::DontConfirmOverwrite),
                   suffix);
    if (path.isEmpty()) {
        return;
    }
    run(FileJob::restore(backup, path), tr("Restoring %1").arg(QDir::toNativeSeparators(backup)),
        [this, path] { emit ready(path); });
}

void WorkspaceCommands::openInNewWindow(const QString &startFolder)
{
    const QString path = chooseExisting(startFolder);
    if (!path.isEmpty()
        && !QProcess::startDetached(QCoreApplication::applicationFilePath(), {path})) {
        emit failed(tr("Another window could not be opened. Start ConfSeal once more and open the "
                       "workspace there."));
    }
}

void WorkspaceCommands::openDemonstration(Language language)
{
    const QString path = demonstrationPath();
    if (QFileInfo::exists(path)) {
        emit ready(path);
        return;
    }
    if (!QFileInfo(path).absoluteDir().mkpath(QStringLiteral("."))) {
        emit failed(
            tr("The folder of \"%1\" cannot be made. Check the permissions of the folder above it.")
                .arg(path));
        return;
    }
    run(FileJob::demonstration(path, language, QDate::currentDate()),
        tr("Making the demonstration"), [this, path] { emit ready(path); });
}

void WorkspaceCommands::cancel()
{
    m_job.reset();
}

void WorkspaceCommands::run(std::unique_ptr<FileJob> job, const QString &text,
                            const std::function<void()> &onFinished)
{
    if (m_job != nullptr) {
        emit notice(tr("Another file is still being written. Try again when that is done."));
        return;
    }
    m_job = std::move(job);
    // The job is still announcing its end when these run.
    connect(m_job.get(), &FileJob::finished, this, [this, onFinished] {
        m_job.release()->deleteLater();
        onFinished();
    });
    connect(m_job.get(), &FileJob::failed, this, [this](const QString &message) {
        m_job.release()->deleteLater();
        emit failed(message);
    });
    connect(m_job.get(), &FileJob::cancelled, this, [this] {
        m_job.release()->deleteLater();
        emit notice(tr("Cancelled. Nothing was written."));
    });
    emit jobStarted(m_job.get(), text);
    m_job->start();
}
