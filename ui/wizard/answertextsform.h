#pragma once

#include "model/assessment/answer.h"

#include <QWidget>

class GrowingTextEdit;
class QLabel;

/// Edits the texts of an answer: justification, comment, internal note.
class AnswerTextsForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerTextsForm(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer);
    void writeTo(Answer &answer) const;
    void setJustificationNeeded(bool needed);
    void setReadOnly(bool readOnly);

signals:
    void typed();

private:
    QLabel *m_justificationLabel;
    GrowingTextEdit *m_justification;
    GrowingTextEdit *m_comment;
    GrowingTextEdit *m_note;
};
