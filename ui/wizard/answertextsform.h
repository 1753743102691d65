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
    /// What the justification is to say for @p result, and whether the answer counts without it.
    void requestJustification(AnswerResult result, bool needed);
    void focusJustification();
    /// Larger, in plain words and without the internal note.
    void setSimple(bool simple);
    void setReadOnly(bool readOnly);

signals:
    void typed();

private:
    void showLabels();

    QLabel *m_justificationLabel;
    QLabel *m_commentLabel;
    QLabel *m_noteLabel;
    GrowingTextEdit *m_justification;
    GrowingTextEdit *m_comment;
    GrowingTextEdit *m_note;
    bool m_isSimple = false;
    bool m_isNeeded = false;
};
