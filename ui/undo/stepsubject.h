#pragma once

#include "model/workspace/change.h"

#include <QList>
#include <QString>

/// What a step is about: its name, and the check to be shown when it is undone.
struct StepSubject
{
    enum class Kind {
        Result,
        Justification,
        Comment,
        InternalNote,
        Verification,
        Flag,
        Measure,
        EvidenceAdded,
        EvidenceRemoved,
        EvidenceDetails,
        EvidenceAttached,
        EvidenceDetached,
        Holders,
        Details,
    };

    Kind kind = Kind::Details;
    AnswerKey place; ///< no check: it is about the whole assessment
    QString title; ///< of the evidence
    int count = 1; ///< of the pieces of evidence

    /// In the language of the program, to follow "Undo:".
    QString text() const;
};

/// What @p changes are about; @p inverses undo them, @p place is where the user makes them, and
/// @p assessment is how it stands before or after.
StepSubject subjectOf(const QList<Change> &changes, const QList<Change> &inverses,
                      const AnswerKey &place, const Assessment &assessment);

/// Whether an answer is the same before and after, whatever is attached to it.
bool leavesAnswerAsItWas(const QList<Change> &changes, const QList<Change> &inverses);
