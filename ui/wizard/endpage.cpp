#include "endpage.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int widestCharacters = 150;

} // namespace

EndPage::EndPage(QWidget *parent)
    : QScrollArea(parent)
    , m_done(new MarkLabel({Mark::Shape::Tick, Style::Tone::Good}))
    , m_heading(new TextLabel(Style::Type::Title))
    , m_text(new TextLabel(Style::Type::Large))
    , m_open(new QVBoxLayout)
    , m_review(new QPushButton(tr("Look through my answers again")))
    , m_leave(new QPushButton(tr("Back to the full view")))
{
    m_heading->setObjectName(QStringLiteral("endHeading"));
    TypeScale::set(*m_done, Style::Type::Title);
    m_review->setObjectName(QStringLiteral("review"));
    m_leave->setObjectName(QStringLiteral("leaveAtEnd"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Style::huge, Style::huge, Style::huge, Style::huge);
    column->setSpacing(Style::large);
    m_open->setSpacing(Style::small);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Style::small);
    heading->addWidget(m_done, 0, Qt::AlignTop);
    heading->addWidget(m_heading, 1);
    column->addLayout(heading);
    column->addWidget(m_text);
    column->addLayout(m_open);
    for (QPushButton *button : {m_review, m_leave}) {
        button->setAutoDefault(false);
        TypeScale::set(*button, Style::Type::Large);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    setWidget(content);
    fitToFont();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("End of the questions"));
    connect(m_review, &QPushButton::clicked, this, &EndPage::reviewRequested);
    connect(m_leave, &QPushButton::clicked, this, &EndPage::leaveRequested);
}

void EndPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && widget() != nullptr) {
        fitToFont();
    }
}

void EndPage::fitToFont()
{
    widget()->setMaximumWidth(fontMetrics().averageCharWidth() * widestCharacters);
    const int height = QFontMetrics(Style::font(Style::Type::Large)).height() + Style::large;
    m_review->setMinimumHeight(height);
    m_leave->setMinimumHeight(height);
}

void EndPage::showEnd(int questions, const QList<OpenQuestion> &open, const QString &owner)
{
    while (QLayoutItem *item = m_open->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const QString number = QString::number(questions);
    const QString next = owner.isEmpty()
        ? tr("What happens next: whoever leads this assessment goes on with your answers.")
        : tr("What happens next: %1, who leads this assessment, goes on with your answers.")
              .arg(owner);
    if (open.isEmpty()) {
        m_heading->setText(
            tr("You have answered all %n question(s). Thank you!", nullptr, questions));
        m_text->setText(tr("Your answers are saved; there is nothing to send.")
                        + QLatin1String("\n\n") + next);
    } else {
        m_heading->setText(
            tr("Still open: %1 of %2 questions").arg(QString::number(open.size()), number));
        m_text->setText(tr("What you have answered is saved. Choose a question to answer it now, "
                           "or come back later."));
    }
    m_done->setVisible(open.isEmpty());
    for (const OpenQuestion &question : open) {
        auto *button = new ActionButton(Icons::Name::NextOpen, question.question, question.reason);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, id = question.checkId] { emit questionRequested(id); });
        m_open->addWidget(button);
        QWidget *before = m_open->count() > 1
            ? m_open->itemAt(m_open->count() - 2)->widget()
            : static_cast<QWidget *>(m_review)->previousInFocusChain();
        setTabOrder(before, button);
    }
    verticalScrollBar()->setValue(0);
    QAccessibleEvent alert(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EndPage::focusFirst()
{
    QWidget *first = m_open->count() > 0 ? m_open->itemAt(0)->widget() : m_review;
    first->setFocus(Qt::OtherFocusReason);
}
