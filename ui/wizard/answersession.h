#pragma once

#include "model/assessment/answer.h"

#include <QObject>
#include <QPointer>

class QTimer;
class Workspace;

/// What is being typed for one answer: saves every change durably, and none twice.
class AnswerSession : public QObject
{
    Q_OBJECT

public:
    enum class Timing {
        AtOnce, ///< a choice
        WhenPaused, ///< a keystroke
    };

    explicit AnswerSession(QObject *parent = nullptr);

    /// Starts with @p stored, as the workspace holds it. What was typed before must be saved.
    void begin(Workspace *workspace, const QString &assessmentId, const Answer &stored);
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
    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    Answer m_saved; ///< as it was typed, not as it was normalised in storage
    Answer m_typed;
    QTimer *m_pause;
};
