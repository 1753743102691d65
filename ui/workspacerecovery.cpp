#include "workspacerecovery.h"

#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "ui/widgets/messagebanner.h"

WorkspaceRecovery::WorkspaceRecovery(MessageBanner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(m_banner, &MessageBanner::actionTriggered, this, &WorkspaceRecovery::restoreRequested);
}

WorkspaceRecovery::~WorkspaceRecovery() = default;

void WorkspaceRecovery::setWorkspace(const Workspace *workspace)
{
    m_check.reset();
    m_banner->clear();
    if (workspace == nullptr || !workspace->wasLeftOpen()) {
        return;
    }
    m_banner->showMessage(
        MessageBanner::Kind::Information,
        tr("ConfSeal or the computer stopped while this workspace was open. Everything that was "
           "shown as saved is there. The workspace is being checked…"));
    m_check = FileJob::check(workspace->path());
    connect(m_check.get(), &FileJob::finished, this, &WorkspaceRecovery::showSound);
    connect(m_check.get(), &FileJob::failed, this, &WorkspaceRecovery::showDamage);
    m_check->start();
}

void WorkspaceRecovery::showSound()
{
    // Whoever has closed the message need not be told again that all is well.
    if (!m_banner->isHidden()) {
        m_banner->showMessage(
            MessageBanner::Kind::Information,
            tr("ConfSeal or the computer stopped while this workspace was open. Everything that "
               "was shown as saved is there: the workspace was checked and is sound."));
    }
}

void WorkspaceRecovery::showDamage(const QString &problems)
{
    m_banner->showAction(
        MessageBanner::Kind::Error,
        tr("ConfSeal or the computer stopped while this workspace was open, and the check found "
           "damage. Restore a backup into a new file; this one stays as it is.\n%1")
            .arg(problems),
        tr("Restore a backup…"));
}
