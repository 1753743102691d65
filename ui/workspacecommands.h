#pragma once

#include "model/catalogue/language.h"
#include "model/workspace/filejob.h"

#include <QObject>

#include <functional>
#include <memory>

class Workspace;

/// What the user does with workspace files: asks where, and carries it out.
class WorkspaceCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window.
    explicit WorkspaceCommands(QWidget *window);
    ~WorkspaceCommands() override;

    /// Empty: the user changed their mind.
    QString chooseExisting(const QString &startFolder);
    void create(const QString &startFolder);
    void backUp(const Workspace &workspace);
    /// Makes a new workspace of a backup that the user chooses.
    void restore(const QString &startFolder);
    /// Another process of this program with a workspace that the user chooses.
    void openInNewWindow(const QString &startFolder);
    void openDemonstration(Language language);
    bool isBusy() const { return m_job != nullptr; }
    /// Ends what is being written; there is nothing left of it.
    void cancel();

signals:
    /// The file is there and is to be opened.
    void ready(const QString &path);
    void notice(const QString &message);
    void failed(const QString &message);
    void jobStarted(FileJob *job, const QString &text);

private:
    /// Says so where another job is still running.
    void run(std::unique_ptr<FileJob> job, const QString &text,
             const std::function<void()> &onFinished);

    QWidget *m_window;
    std::unique_ptr<FileJob> m_job;
};
