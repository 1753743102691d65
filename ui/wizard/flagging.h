#pragma once

#include "answersession.h"
#include "model/assessment/assessment.h"

#include <QObject>

#include <optional>

class ChangeHistory;
class FlagForm;
class QTimer;

/// Saves the flag of the check that is shown, and shows it where something else has changed it.
class Flagging : public QObject
{
    Q_OBJECT

public:
    Flagging(FlagForm *form, ChangeHistory *history, QObject *parent = nullptr);

    /// Shows the flag of @p key. What was typed before must be saved.
    void begin(const Assessment &assessment, const AnswerKey &key);
    /// Saves nothing from here on.
    void end();
    /// Takes over what is stored, unless something else is being typed.
    void refresh(const Assessment &assessment);
    /// Saves what is not saved yet. False: that failed, and what was typed stays as it is.
    bool flush();
    bool isSaved() const { return m_typed == m_saved; }

signals:
    void unsaved();
    void saved();
    void failed(const QString &message);

private:
    void change(AnswerSession::Timing timing);
    void show(const std::optional<QString> &remark);

    FlagForm *m_form;
    ChangeHistory *m_history;
    QString m_assessmentId; ///< empty: nothing is saved
    AnswerKey m_key; ///< without respondent
    std::optional<QString> m_saved;
    std::optional<QString> m_typed;
    QTimer *m_pause;
};
