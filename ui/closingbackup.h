#pragma once

#include "model/workspace/backuprules.h"

#include <QObject>

class Workspace;

/// The automatic backup of a workspace that is about to be closed: in the background, with a small
/// window that can end it.
class ClosingBackup : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window.
    explicit ClosingBackup(QWidget *window);

    /// Returns when it is done. False: the user wants to keep the workspace open.
    bool run(const Workspace &workspace, const BackupRules &rules);

private:
    QWidget *m_window;
    bool m_isRunning = false;
};
