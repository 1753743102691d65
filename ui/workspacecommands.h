#pragma once

#include "model/catalogue/language.h"

#include <QObject>

#include <functional>
#include <memory>

class FileJob;
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
    void openDemonstration(Language language);
    bool isBusy() const { return m_job != nullptr; }

signals:
    /// The file is there and is to be opened.
    void ready(const QString &path);
    void notice(const QString &message);
    void failed(const QString &message);

private:
    /// False: another job is still running.
    bool run(std::unique_ptr<FileJob> job, const std::function<void()> &onFinished);

    QWidget *m_window;
    std::unique_ptr<FileJob> m_job;
};
