#pragma once

#include "model/assessment/assessment.h"
#include "model/workspace/change.h"

#include <QObject>
#include <QPointer>

class EvidenceQueue;
class FileJob;
class Workspace;

/// What the user does with the evidence of one answer: asks, and carries it out in the workspace.
class EvidenceActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window.
    explicit EvidenceActions(QWidget *window);
    ~EvidenceActions() override;

    void setAnswer(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer);
    EvidenceQueue *queue() const { return m_queue; }

    void chooseFiles();
    void addFiles(const QStringList &paths);
    void add(EvidenceKind kind);
    void attachExisting();
    void edit(const EvidenceItem &item);
    void remove(const EvidenceItem &item);
    void saveCopy(const EvidenceItem &item);

signals:
    void failed(const QString &message);
    void notice(const QString &message);

private:
    std::shared_ptr<const Assessment> assessment();
    void apply(const Change &change);

    QWidget *m_window;
    EvidenceQueue *m_queue;
    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    AnswerKey m_answer;
    std::unique_ptr<FileJob> m_copying;
};
