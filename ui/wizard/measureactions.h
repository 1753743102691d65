#pragma once

#include "model/workspace/change.h"

#include <QObject>
#include <QPointer>

#include <memory>

class ChangeHistory;
class MeasuresPanel;
class Workspace;

/// What the user does with the measures of one check: asks, and carries it out in the workspace.
class MeasureActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window. Both others stay with the caller.
    MeasureActions(MeasuresPanel *panel, ChangeHistory *history, QWidget *window);

    /// Shows the measures of the check of @p place from here on; no workspace: of none.
    void setAnswer(Workspace *workspace, const QString &assessmentId, const AnswerKey &place);

signals:
    void failed(const QString &message);

private:
    void add();
    void edit(const Measure &measure);
    void remove(const Measure &measure);
    void show();
    std::shared_ptr<const Assessment> assessment();
    QStringList owners();
    bool apply(const Change &change);

    MeasuresPanel *m_panel;
    ChangeHistory *m_history;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    AnswerKey m_place;
};
