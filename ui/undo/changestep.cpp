#include "changestep.h"

ChangeStep::ChangeStep(StepRecord record)
    : m_record(std::make_unique<StepRecord>(std::move(record)))
{}

void ChangeStep::undo()
{
    setObsolete(m_record->isRefused);
}

void ChangeStep::redo()
{
    setObsolete(m_record->isRefused);
}

int ChangeStep::id() const
{
    return m_record->joining == StepRecord::Joining::Never ? -1
                                                           : static_cast<int>(m_record->joining);
}

bool ChangeStep::mergeWith(const QUndoCommand *other)
{
    const StepRecord &next = static_cast<const ChangeStep *>(other)->record();
    const bool isSame = next.run == m_record->run && next.subject.kind == m_record->subject.kind
        && next.subject.place == m_record->subject.place;
    if (!isSame) {
        return false;
    }
    m_record->changes = next.changes;
    if (next.joining == StepRecord::Joining::WhileImporting) {
        m_record->inverses = next.inverses + m_record->inverses;
        m_record->subject.count += next.subject.count;
    } else {
        // Whoever has typed something and taken it back by hand has done nothing.
        setObsolete(leavesAnswerAsItWas(m_record->changes, m_record->inverses));
    }
    return true;
}
