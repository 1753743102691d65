#pragma once

#include <QObject>

#include <memory>

class FileJob;
class MessageBanner;
class Workspace;

/// Tells what became of a workspace whose last program was killed: examines it in the background.
class WorkspaceRecovery : public QObject
{
    Q_OBJECT

public:
    /// Tells it in @p banner, which stays with the caller.
    explicit WorkspaceRecovery(MessageBanner *banner, QObject *parent = nullptr);
    ~WorkspaceRecovery() override;

    /// Starts with the workspace that is open now; says nothing where the last run ended well.
    void setWorkspace(const Workspace *workspace);

signals:
    /// The workspace is damaged, and the user wants an earlier state.
    void restoreRequested();

private:
    void showSound();
    void showDamage(const QString &problems);

    MessageBanner *m_banner;
    std::unique_ptr<FileJob> m_check;
};
