#include "workspacecommands.h"

#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspacelocation.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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
    const bool started = run(FileJob::backup(workspace.path(), path), [this, path] {
        emit notice(tr("Backed up and verified as %1.").arg(QDir::toNativeSeparators(path)));
    });
    if (started) {
        emit notice(tr("Backing up to %1…").arg(QDir::toNativeSeparators(path)));
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
        emit failed(tr("The folder of \"%1\" cannot be made.").arg(path));
        return;
    }
    const bool started = run(FileJob::demonstration(path, language, QDate::currentDate()),
                             [this, path] { emit ready(path); });
    if (started) {
        emit notice(tr("Making the demonstration…"));
    }
}

bool WorkspaceCommands::run(std::unique_ptr<FileJob> job, const std::function<void()> &onFinished)
{
    if (m_job != nullptr) {
        emit notice(tr("Another file is still being written. Try again when that is done."));
        return false;
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
    m_job->start();
    return true;
}
