#pragma once

#include "model/assessment/answer.h"
#include "model/assessment/evidence.h"

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
    /// One file, described by @p item where that says something; @p held is kept until the file was
    /// tried.
    void add(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer,
             const QString &path, const EvidenceItem &item,
             const std::shared_ptr<const void> &held);
    /// Discards what is being added and what waits.
    void cancel();
    /// As cancel(), and returns when nothing uses the workspace any more.
    void stop();
    bool isBusy() const;

    /// @p problems in one text that stays readable however many they are.
    static QString summaryOf(const QStringList &problems);

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
        EvidenceItem item;
        std::shared_ptr<const void> held;
    };
    void startNext();
    void end(const QString &problem);

    QList<Entry> m_waiting;
    QStringList m_problems;
    std::unique_ptr<EvidenceImport> m_current;
    std::shared_ptr<const void> m_held; ///< by the current one
};
