#include "changehistory.h"

#include "model/workspace/workspace.h"

namespace {

constexpr int mostSteps = 1000;

const ChangeStep *stepAt(const QUndoStack *stack, int index)
{
    return stack == nullptr ? nullptr : static_cast<const ChangeStep *>(stack->command(index));
}

const ChangeStep *stepToUndo(const QUndoStack *stack)
{
    return stack == nullptr ? nullptr : stepAt(stack, stack->index() - 1);
}

const ChangeStep *stepToRedo(const QUndoStack *stack)
{
    return stack == nullptr ? nullptr : stepAt(stack, stack->index());
}

} // namespace

ChangeHistory::ChangeHistory(QObject *parent)
    : QObject(parent)
{}

ChangeHistory::~ChangeHistory() = default;

void ChangeHistory::open(Workspace *workspace, const QString &assessmentId)
{
    if (workspace != nullptr && workspace != m_workspace) {
        adopt(workspace, {});
    }
    m_assessmentId = workspace == nullptr ? QString() : assessmentId;
    emit changed();
}

void ChangeHistory::forget(const QString &assessmentId)
{
    m_stacks.erase(assessmentId);
    emit changed();
}

ChangeHistory::Stacks ChangeHistory::takeStacks()
{
    for (const auto &[id, stack] : m_stacks) {
        stack->disconnect(this);
    }
    Stacks taken = std::move(m_stacks);
    m_stacks.clear();
    emit changed();
    return taken;
}

void ChangeHistory::adopt(Workspace *workspace, Stacks stacks)
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_workspace = workspace;
    m_stacks = std::move(stacks);
    for (const auto &[id, stack] : m_stacks) {
        connect(stack.get(), &QUndoStack::indexChanged, this, &ChangeHistory::changed);
    }
    if (workspace != nullptr) {
        connect(workspace, &Workspace::evidenceImported, this, &ChangeHistory::pushImport);
        connect(workspace, &Workspace::assessmentChanged, this, &ChangeHistory::forgetIfLocked);
    }
    recover();
    emit changed();
}

Result<void> ChangeHistory::apply(const QString &assessmentId, const QList<Change> &changes,
                                  const AnswerKey &place, Joining joining)
{
    if (m_workspace == nullptr) {
        return Error::failed(tr("The workspace was closed."));
    }
    const auto inverses = m_workspace->apply(assessmentId, changes);
    if (!inverses) {
        return inverses.error();
    }
    if (changes.isEmpty()) {
        return {};
    }
    // Kept up to date by the workspace, so that reading it does not fail.
    const auto assessment = m_workspace->assessment(assessmentId);
    StepSubject subject = subjectOf(changes, inverses.value(), place,
                                    assessment ? *assessment.value() : Assessment());
    push(assessmentId, {changes, inverses.value(), std::move(subject), joining, m_typingRun});
    return {};
}

bool ChangeHistory::attempt(const QString &assessmentId, const QList<Change> &changes,
                            const AnswerKey &place)
{
    if (auto done = apply(assessmentId, changes, place); !done) {
        fail(done.error(), tr("Not saved: %1").arg(done.error().message), [=, this] {
            // Whoever asked for it has long gone on.
            if (attempt(assessmentId, changes, place) && assessmentId == m_assessmentId) {
                emit restored(place);
            }
        });
        return false;
    }
    recover();
    return true;
}

void ChangeHistory::tryAgain()
{
    if (m_again) {
        const auto again = m_again;
        again();
    }
}

bool ChangeHistory::canUndo() const
{
    return openStack() != nullptr && openStack()->canUndo();
}

bool ChangeHistory::canRedo() const
{
    return openStack() != nullptr && openStack()->canRedo();
}

QString ChangeHistory::undoText() const
{
    const ChangeStep *step = stepToUndo(openStack());
    return step == nullptr ? QString() : step->record().subject.text();
}

QString ChangeHistory::redoText() const
{
    const ChangeStep *step = stepToRedo(openStack());
    return step == nullptr ? QString() : step->record().subject.text();
}

void ChangeHistory::undo()
{
    pass({stepToUndo, &StepRecord::inverses, &StepRecord::changes, &QUndoStack::undo,
          tr("Not undone: %1")});
}

void ChangeHistory::redo()
{
    pass({stepToRedo, &StepRecord::changes, &StepRecord::inverses, &QUndoStack::redo,
          tr("Not redone: %1")});
}

void ChangeHistory::pass(const Direction &direction)
{
    if (!save()) {
        return;
    }
    endTyping();
    const ChangeStep *step = direction.nextOf(openStack());
    if (step == nullptr || m_workspace == nullptr) {
        return;
    }
    StepRecord &record = step->record();
    auto back = m_workspace->apply(m_assessmentId, record.*direction.there);
    if (!back) {
        dropIfRefused(back.error(), *step, direction.move);
        fail(back.error(), direction.failure.arg(back.error().message),
             [this, direction] { pass(direction); });
        return;
    }
    record.*direction.back = std::move(back).value();
    const AnswerKey place = record.subject.place;
    (openStack()->*direction.move)();
    recover();
    emit restored(place);
}

QUndoStack &ChangeHistory::stackOf(const QString &assessmentId)
{
    std::unique_ptr<QUndoStack> &stack = m_stacks[assessmentId];
    if (stack == nullptr) {
        stack = std::make_unique<QUndoStack>();
        stack->setUndoLimit(mostSteps);
        connect(stack.get(), &QUndoStack::indexChanged, this, &ChangeHistory::changed);
    }
    return *stack;
}

QUndoStack *ChangeHistory::openStack() const
{
    const auto found = m_stacks.find(m_assessmentId);
    return found == m_stacks.end() ? nullptr : found->second.get();
}

void ChangeHistory::push(const QString &assessmentId, StepRecord record)
{
    stackOf(assessmentId).push(new ChangeStep(std::move(record)));
    // A step that was joined does not move the stack.
    emit changed();
}

void ChangeHistory::pushImport(const QString &assessmentId, const AnswerKey &answer,
                               const EvidenceItem &item, const Change &inverse)
{
    push(assessmentId,
         {{},
          {inverse},
          {StepSubject::Kind::EvidenceAdded, answer, item.title},
          Joining::WhileImporting,
          m_importRun});
}

void ChangeHistory::forgetIfLocked(const QString &assessmentId)
{
    const auto assessment = m_workspace->assessment(assessmentId);
    if (assessment && isLocked(assessment.value()->state)) {
        forget(assessmentId);
    }
}

void ChangeHistory::fail(const Error &error, const QString &text,
                         const std::function<void()> &again)
{
    // What is refused would be refused again.
    const bool canTryAgain = error.kind != ErrorKind::InvalidInput;
    m_again = canTryAgain ? again : nullptr;
    emit failed(text, canTryAgain);
}

void ChangeHistory::dropIfRefused(const Error &error, const ChangeStep &step,
                                  void (QUndoStack::*move)())
{
    if (error.kind == ErrorKind::InvalidInput) {
        step.record().isRefused = true;
        (openStack()->*move)();
        emit changed();
    }
}

void ChangeHistory::recover()
{
    m_again = nullptr;
    emit recovered();
}
