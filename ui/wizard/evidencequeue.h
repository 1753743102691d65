#pragma once

#include "model/assessment/answer.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class EvidenceImport;
class Workspace;

/// Adds files to an assessment one after the other, while answers are saved in between.
class EvidenceQueue : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceQueue(QObject *parent = nullptr);
    ~EvidenceQueue() override;

    void add(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer,
             const QStringList &paths);
    /// Discards what is being added and what waits.
    void cancel();
    bool isBusy() const;

signals:
    void progressed(const QString &fileName, qsizetype filesWaiting, int percent);
    /// Everything was tried; @p problems has one message per file that was not added.
    void finished(const QStringList &problems);

private:
    struct Entry
    {
        QPointer<Workspace> workspace;
        QString assessmentId;
        AnswerKey answer;
        QString path;
    };
    void startNext();
    void end(const QString &problem);

    QList<Entry> m_waiting;
    QStringList m_problems;
    std::unique_ptr<EvidenceImport> m_current;
};
