#pragma once

#include "model/workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class AssessmentListModel;
class QTimer;

/// Lists the assessments of a workspace at once and finds out how they stand from the event loop,
/// a few per turn.
class OverviewLoader : public QObject
{
    Q_OBJECT

public:
    explicit OverviewLoader(AssessmentListModel *model, QObject *parent = nullptr);

    /// Shows @p workspace as it stands now; what has not changed since is not evaluated again.
    Result<void> load(Workspace *workspace);
    void clear();

signals:
    void failed(const QString &message);

private:
    void evaluateSome();

    AssessmentListModel *m_model;
    QPointer<Workspace> m_workspace;
    QHash<QString, AssessmentOverview> m_known; // by id
    QDate m_knownOn;
    QStringList m_waiting;
    QTimer *m_timer;
};
