#include "flagging.h"

#include "flagform.h"
#include "model/assessment/normalizedtext.h"
#include "ui/undo/changehistory.h"

#include <QTimer>

namespace {

constexpr int pauseMilliseconds = 800;

std::optional<QString> storedFlag(const Assessment &assessment, const AnswerKey &key)
{
    const auto flag = assessment.flags.constFind(key);
    return flag == assessment.flags.constEnd() ? std::nullopt : std::optional(*flag);
}

} // namespace

Flagging::Flagging(FlagForm *form, ChangeHistory *history, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_history(history)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &Flagging::flush);
    connect(form, &FlagForm::edited, this, &Flagging::change);
}

void Flagging::begin(const Assessment &assessment, const AnswerKey &key)
{
    Q_ASSERT(isSaved());
    m_assessmentId = assessment.id;
    m_key = {key.checkId, key.role, {}};
    show(storedFlag(assessment, m_key));
}

void Flagging::end()
{
    m_pause->stop();
    m_assessmentId.clear();
    m_saved.reset();
    m_typed.reset();
}

void Flagging::refresh(const Assessment &assessment)
{
    const auto stored = storedFlag(assessment, m_key);
    // A remark is stored as it is normalised: only another one is news.
    const auto expected = m_saved ? std::optional(normalizedText(*m_saved)) : std::nullopt;
    if (isSaved() && stored != expected) {
        show(stored);
    }
}

bool Flagging::flush()
{
    m_pause->stop();
    if (isSaved()) {
        return true;
    }
    if (m_assessmentId.isEmpty()) {
        return false;
    }
    const auto typed = m_typed;
    const auto before = m_saved;
    m_saved = typed; // the workspace announces the change before it returns
    // Typing in a remark is one step, setting and removing the flag another.
    const auto joining =
        typed && before ? ChangeHistory::Joining::WhileTyping : ChangeHistory::Joining::Never;
    const auto applied = m_history->apply(
        m_assessmentId, {typed ? Change(SetFlag{m_key, *typed}) : Change(RemoveFlag{m_key})}, m_key,
        joining);
    if (!applied) {
        m_saved = before;
        emit failed(applied.error().message);
        return false;
    }
    emit saved();
    return true;
}

void Flagging::change(AnswerSession::Timing timing)
{
    if (m_assessmentId.isEmpty()) {
        return;
    }
    const bool wasSaved = isSaved();
    m_typed = m_form->flag();
    if (isSaved()) {
        m_pause->stop();
        if (!wasSaved) {
            emit saved(); // what was typed is taken back
        }
        return;
    }
    emit unsaved();
    if (timing == AnswerSession::Timing::AtOnce) {
        flush();
    } else if (!m_pause->isActive()) {
        m_pause->start();
    }
}

void Flagging::show(const std::optional<QString> &remark)
{
    m_saved = remark;
    m_typed = remark;
    m_form->setFlag(remark);
}
