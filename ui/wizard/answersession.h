#pragma once

#include "model/assessment/answer.h"

#include <QObject>

class ChangeHistory;
class QTimer;

/// What is being typed for one answer: saves every change durably, and none twice.
class AnswerSession : public QObject
{
    Q_OBJECT

public:
    enum class Timing {
        AtOnce, ///< a choice
        WhenPaused, ///< a keystroke
    };

    explicit AnswerSession(ChangeHistory *history, QObject *parent = nullptr);

    /// Starts with @p stored, as the workspace holds it. What was typed before must be saved.
    void begin(const QString &assessmentId, const Answer &stored);
    /// Saves nothing from here on.
    void end();

    void change(const Answer &typed, Timing timing);
    /// Saves what is not saved yet. False: that failed, and what was typed stays as it is.
    bool flush();
    bool isSaved() const;

signals:
    void unsaved();
    void saved();
    void failed(const QString &message);

private:
    ChangeHistory *m_history;
    QString m_assessmentId; ///< empty: nothing is saved
    bool m_isTyping = false; ///< what is not saved yet was typed, not chosen
    Answer m_saved; ///< as it was typed, not as it was normalised in storage
    Answer m_typed;
    QTimer *m_pause;
};
