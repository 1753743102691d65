#pragma once

#include "model/assessment/assessment.h"
#include "model/workspace/change.h"
#include "model/workspace/filejob.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QQueue>

class ChangeHistory;
class EvidenceQueue;
class PictureConversion;
class QMimeData;
class Workspace;
struct OfferedPicture;
struct TemporaryFile;

/// What the user does with the evidence of one answer: asks, and carries it out in the workspace.
class EvidenceActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to @p window.
    EvidenceActions(ChangeHistory *history, QWidget *window);
    ~EvidenceActions() override;

    void setAnswer(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer);
    EvidenceQueue *queue() const { return m_queue; }

    /// Takes what is on the clipboard, or says what could be taken.
    void paste();
    /// Takes what is dropped; false where there is nothing to be taken.
    bool take(const QMimeData &data);
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void add(EvidenceKind kind);
    void attachExisting();
    void edit(const EvidenceItem &item);
    void remove(const EvidenceItem &item);
    void saveCopy(const EvidenceItem &item);
    bool isBusy() const;

signals:
    void failed(const QString &message);
    void notice(const QString &message);
    void jobStarted(FileJob *job, const QString &text);

private:
    struct EvidenceTarget
    {
        QPointer<Workspace> workspace;
        QString assessmentId;
        AnswerKey answer;
        QDateTime pastedAt;
    };
    void startPicture(const OfferedPicture &picture);
    void addPicture(const TemporaryFile &file);
    void addLink(const QString &address);
    std::shared_ptr<const Assessment> assessment();
    /// False: that failed, and the history announces it.
    bool apply(const QList<Change> &changes);
    void addWithoutFile(const EvidenceItem &item);

    ChangeHistory *m_history;
    QWidget *m_window;
    EvidenceQueue *m_queue;
    PictureConversion *m_pictures;
    /// For whom pictures are being made, in their order.
    QQueue<EvidenceTarget> m_pictureTargets;
    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    AnswerKey m_answer;
    std::unique_ptr<FileJob> m_copying;
};
