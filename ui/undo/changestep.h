#pragma once

#include "stepsubject.h"

#include <QUndoCommand>

#include <memory>

/// What one step did. Both lists are carried out in their order.
struct StepRecord
{
    enum class Joining {
        Never,
        WhileTyping, ///< with the one before, when it is about the same and of the same run
        WhileImporting, ///< with the file before, when it was attached to the same answer
    };

    QList<Change> changes; ///< empty: not known before it has been undone
    QList<Change> inverses;
    StepSubject subject;
    Joining joining = Joining::Never;
    int run = 0; ///< only steps of the same run are joined
    bool isRefused = false; ///< it can neither be undone nor redone: it leaves the stack
};

/// One user action in the history. It is carried out and undone by ChangeHistory, which knows
/// whether that succeeded, before the stack is moved.
class ChangeStep : public QUndoCommand
{
public:
    explicit ChangeStep(StepRecord record);

    StepRecord &record() const { return *m_record; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    std::unique_ptr<StepRecord> m_record;
};
