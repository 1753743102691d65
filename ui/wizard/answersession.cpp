#include "answersession.h"

#include "ui/undo/changehistory.h"

#include <QTimer>

namespace {

// At most this much typing is lost when the program is killed, and a little for saving itself.
constexpr int pauseMilliseconds = 800;

/// Evidence is attached by changes of its own, and the time is set when saving.
bool sayTheSame(const Answer &left, Answer right)
{
    right.evidenceIds = left.evidenceIds;
    right.changedAt = left.changedAt;
    return left == right;
}

} // namespace

AnswerSession::AnswerSession(ChangeHistory *history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &AnswerSession::flush);
}

void AnswerSession::begin(const QString &assessmentId, const Answer &stored)
{
    Q_ASSERT(isSaved());
    m_history->endTyping();
    m_assessmentId = assessmentId;
    m_saved = stored;
    m_typed = stored;
}

void AnswerSession::end()
{
    m_pause->stop();
    m_assessmentId.clear();
    m_saved = {};
    m_typed = {};
}

void AnswerSession::change(const Answer &typed, Timing timing)
{
    if (m_assessmentId.isEmpty()) {
        return;
    }
    if (timing == Timing::AtOnce) {
        // What was typed before is a step of its own. What cannot be saved now stays typed.
        flush();
        m_history->endTyping();
    }
    const bool wasSaved = isSaved();
    m_typed = typed;
    if (isSaved()) {
        m_pause->stop();
        if (!wasSaved) {
            emit saved(); // what was typed is taken back
        }
        return;
    }
    m_isTyping = timing == Timing::WhenPaused;
    emit unsaved();
    if (timing == Timing::AtOnce) {
        flush();
    } else if (!m_pause->isActive()) {
        // Not restarted by the next keystroke: who types without a pause is saved, too.
        m_pause->start();
    }
}

bool AnswerSession::flush()
{
    m_pause->stop();
    if (isSaved()) {
        return true;
    }
    if (m_assessmentId.isEmpty()) {
        return false;
    }
    const Answer typed = m_typed;
    const auto joining =
        m_isTyping ? ChangeHistory::Joining::WhileTyping : ChangeHistory::Joining::Never;
    const auto applied = m_history->apply(m_assessmentId, {SetAnswer{typed}}, typed.key, joining);
    if (!applied) {
        emit failed(applied.error().message);
        return false;
    }
    m_saved = typed;
    emit saved();
    return true;
}

bool AnswerSession::isSaved() const
{
    return sayTheSame(m_saved, m_typed);
}
