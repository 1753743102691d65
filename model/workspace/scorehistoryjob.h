#pragma once

#include "jobthread.h"
#include "scorehistory.h"

#include <QObject>

/// Reads the history of one assessment in a thread of its own.
class ScoreHistoryJob : public QObject
{
    Q_OBJECT

public:
    ScoreHistoryJob(const QString &workspacePath, const QString &assessmentId,
                    QObject *parent = nullptr);
    /// Waits for the thread after cancelling it.
    ~ScoreHistoryJob() override;

    void start();

signals:
    void finished(const ScoreHistory &history);
    void failed(const QString &message);

private:
    QString m_workspacePath;
    QString m_assessmentId;
    JobThread m_thread;
};
