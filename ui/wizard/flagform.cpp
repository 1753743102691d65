#include "flagform.h"

#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

FlagForm::FlagForm(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_remark(new GrowingTextEdit(1))
{
    m_button->setIcon(Icons::icon(Icons::Name::Flag));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
    m_button->setObjectName(QStringLiteral("flag"));
    m_remark->setPlaceholderText(tr("What is to be looked at again? Stays in this workspace."));
    m_remark->setAccessibleName(tr("Remark for the review: stays in this workspace"));
    m_remark->setObjectName(QStringLiteral("remark"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_remark);
    connect(m_button, &QToolButton::clicked, this, [this](bool checked) {
        showState();
        emit edited(AnswerSession::Timing::AtOnce);
        if (checked) {
            m_remark->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_remark, &GrowingTextEdit::textChanged, this,
            [this] { emit edited(AnswerSession::Timing::WhenPaused); });
    showState();
}

void FlagForm::setFlag(const std::optional<QString> &remark)
{
    m_button->setChecked(remark.has_value());
    m_remark->showText(remark.value_or(QString()));
    showState();
}

std::optional<QString> FlagForm::flag() const
{
    return m_button->isChecked() ? std::optional(m_remark->text()) : std::nullopt;
}

void FlagForm::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
    m_remark->setReadOnly(readOnly);
}

void FlagForm::toggle()
{
    m_button->click();
}

void FlagForm::showState()
{
    const bool isFlagged = m_button->isChecked();
    // The text tells the state, too: a pressed button alone is easily overlooked.
    m_button->setText(isFlagged ? tr("Flagged for review") : tr("Flag for review"));
    m_remark->setVisible(isFlagged);
}
