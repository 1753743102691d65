#pragma once

#include "changestep.h"
#include "model/result.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>

class Workspace;

/// The way of every change that the user makes in an assessment: carries it out, and undoes and
/// redoes it as long as the workspace is open. Each assessment has a history of its own.
class ChangeHistory : public QObject
{
    Q_OBJECT

public:
    using Joining = StepRecord::Joining;
    using Stacks = std::map<QString, std::unique_ptr<QUndoStack>>; ///< by assessment

    explicit ChangeHistory(QObject *parent = nullptr);
    ~ChangeHistory() override;

    /// @p save is called before anything is undone or redone, and saves what is being typed. Where
    /// it fails, everything stays.
    void setSaving(std::function<bool()> save) { m_save = std::move(save); }

    /// undo() and redo() are about this assessment from here on. Another workspace ends all
    /// histories; none keeps them for later.
    void open(Workspace *workspace, const QString &assessmentId);
    QString assessmentId() const { return m_assessmentId; }
    /// The assessment is locked or gone.
    void forget(const QString &assessmentId);
    /// For another window that goes on with the same workspace.
    Stacks takeStacks();
    void adopt(Workspace *workspace, Stacks stacks);

    /// Carries out @p changes as one step. @p place: where the user makes them.
    Result<void> apply(const QString &assessmentId, const QList<Change> &changes,
                       const AnswerKey &place, Joining joining = Joining::Never);
    /// As apply(); what fails is announced, and kept to be tried again.
    bool attempt(const QString &assessmentId, const QList<Change> &changes, const AnswerKey &place);
    void tryAgain();
    /// What is typed from here on is another step.
    void endTyping() { ++m_typingRun; }
    /// Files that are added from here on are another step.
    void endImports() { ++m_importRun; }

    bool canUndo() const;
    bool canRedo() const;
    /// What they would undo or redo; empty where there is nothing.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

signals:
    /// Something else can be undone or redone.
    void changed();
    /// A change of the assessment that is open was undone, redone or tried again at @p place.
    void restored(const AnswerKey &place);
    /// tryAgain() goes on from here if @p canTryAgain.
    void failed(const QString &message, bool canTryAgain);
    /// What had failed has succeeded, or is out of date.
    void recovered();

private:
    /// What undoing and redoing differ in.
    struct Direction
    {
        const ChangeStep *(*nextOf)(const QUndoStack *stack);
        QList<Change> StepRecord::*there; ///< is carried out
        QList<Change> StepRecord::*back; ///< gets what takes it back
        void (QUndoStack::*move)();
        QString failure; ///< with a place for the reason
    };

    QUndoStack &stackOf(const QString &assessmentId);
    QUndoStack *openStack() const;
    bool save() const { return !m_save || m_save(); }
    void pass(const Direction &direction);
    void push(const QString &assessmentId, StepRecord record);
    void pushImport(const QString &assessmentId, const AnswerKey &answer, const EvidenceItem &item,
                    const Change &inverse);
    void forgetIfLocked(const QString &assessmentId);
    void fail(const Error &error, const QString &text, const std::function<void()> &again);
    /// What is refused would be refused again, and must not stand before the other steps.
    void dropIfRefused(const Error &error, const ChangeStep &step, void (QUndoStack::*move)());
    void recover();

    std::function<bool()> m_save;
    QPointer<Workspace> m_workspace;
    QString m_assessmentId; ///< empty: none is open
    Stacks m_stacks;
    int m_typingRun = 0;
    int m_importRun = 0;
    std::function<void()> m_again; ///< what has failed
};
