#include "answertextsform.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QVBoxLayout>

AnswerTextsForm::AnswerTextsForm(QWidget *parent)
    : QWidget(parent)
    , m_justificationLabel(new TextLabel(Style::Type::Strong))
    , m_commentLabel(new TextLabel(Style::Type::Strong))
    , m_noteLabel(
          new TextLabel(tr("Internal n&ote: never leaves this workspace"), Style::Type::Strong))
    , m_justification(new GrowingTextEdit(2))
    , m_comment(new GrowingTextEdit(2))
    , m_note(new GrowingTextEdit(1))
{
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
    add(m_commentLabel, m_comment);
    add(m_noteLabel, m_note);
    m_justification->setObjectName(QStringLiteral("justification"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_note->setObjectName(QStringLiteral("internalNote"));
    requestJustification(AnswerResult::Open, false);
    setSimple(false);
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

void AnswerTextsForm::requestJustification(AnswerResult result, bool needed)
{
    m_isNeeded = needed;
    const QString request = DisplayTexts::justificationRequest(result);
    m_justification->setPlaceholderText(request);
    m_justification->setAccessibleDescription(
        needed ? tr("%1 The answer counts as open until it is given.").arg(request) : request);
    showLabels();
}

void AnswerTextsForm::focusJustification()
{
    m_justification->setFocus(Qt::OtherFocusReason);
}

void AnswerTextsForm::setSimple(bool simple)
{
    m_isSimple = simple;
    m_noteLabel->setVisible(!simple);
    m_note->setVisible(!simple);
    const Style::Type type = simple ? Style::Type::Large : Style::Type::Body;
    TypeScale::set(*m_justification, type);
    TypeScale::set(*m_comment, type);
    showLabels();
}

void AnswerTextsForm::showLabels()
{
    if (m_isSimple) {
        m_justificationLabel->setText(m_isNeeded ? tr("Rea&son: needed") : tr("Rea&son: optional"));
        m_commentLabel->setText(tr("Anything more to sa&y"));
    } else {
        m_justificationLabel->setText(m_isNeeded ? tr("&Justification: needed")
                                                 : tr("&Justification: optional"));
        m_commentLabel->setText(tr("Co&mment"));
    }
}

void AnswerTextsForm::setReadOnly(bool readOnly)
{
    for (GrowingTextEdit *field : {m_justification, m_comment, m_note}) {
        field->setReadOnly(readOnly);
    }
}
