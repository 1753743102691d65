#pragma once

#include "model/catalogue/catalogue.h"
#include "model/result.h"

#include <QObject>

#include <functional>
#include <memory>

class ChangeHistory;
class Workspace;

/// What the user does with whole assessments: asks, and carries it out.
class AssessmentCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window.
    AssessmentCommands(ChangeHistory *history, QWidget *window);

    /// @p workspace may be null; @p makeWorkspace is called once the user has filled in the
    /// dialog, and may return null.
    void create(const Workspace *workspace, const std::function<Workspace *()> &makeWorkspace);
    void editDetails(Workspace &workspace, const QString &id);
    void remove(Workspace &workspace, const QString &id);
    void approve(Workspace &workspace, const QString &id);

signals:
    void created(const QString &id);
    void removed(const QString &id);
    /// Details or state are others now.
    void changed(const QString &id);
    void failed(const QString &message);

private:
    ChangeHistory *m_history;
    QWidget *m_window;
};
