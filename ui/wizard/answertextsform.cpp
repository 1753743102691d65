#include "answertextsform.h"

#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

AnswerTextsForm::AnswerTextsForm(QWidget *parent)
    : QWidget(parent)
    , m_justificationLabel(new TextLabel(Style::Type::Strong))
    , m_justification(new GrowingTextEdit(2))
    , m_comment(new GrowingTextEdit(2))
    , m_note(new GrowingTextEdit(1))
{
    auto *commentLabel = new TextLabel(tr("Co&mment"), Style::Type::Strong);
    auto *noteLabel =
        new TextLabel(tr("Internal n&ote: never leaves this workspace"), Style::Type::Strong);
    m_comment->setPlaceholderText(tr("Printed in the report with the answer"));
    m_note->setPlaceholderText(tr("For you and your colleagues; not in the report or its data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    const auto add = [this, column](QLabel *label, GrowingTextEdit *field) {
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(Style::small);
        connect(field, &GrowingTextEdit::textChanged, this, &AnswerTextsForm::typed);
    };
    add(m_justificationLabel, m_justification);
    add(commentLabel, m_comment);
    add(noteLabel, m_note);
    m_justification->setObjectName(QStringLiteral("justification"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_note->setObjectName(QStringLiteral("internalNote"));
    setJustificationNeeded(false);
}

void AnswerTextsForm::setAnswer(const Answer &answer)
{
    m_justification->showText(answer.justification);
    m_comment->showText(answer.comment);
    m_note->showText(answer.internalNote);
}

void AnswerTextsForm::writeTo(Answer &answer) const
{
    answer.justification = m_justification->text();
    answer.comment = m_comment->text();
    answer.internalNote = m_note->text();
}

void AnswerTextsForm::setJustificationNeeded(bool needed)
{
    m_justificationLabel->setText(needed ? tr("&Justification: needed")
                                         : tr("&Justification: optional"));
}

void AnswerTextsForm::setReadOnly(bool readOnly)
{
    for (GrowingTextEdit *field : {m_justification, m_comment, m_note}) {
        field->setReadOnly(readOnly);
    }
}
