#include "tourpanel.h"

#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

TourPanel::TourPanel(QWidget *parent)
    : Card(parent)
    , m_place(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_title(new TextLabel(Style::Type::Heading))
    , m_text(new TextLabel)
    , m_skip(new QPushButton(tr("Skip the tour")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Style::small);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    column->setSpacing(Style::tiny);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Style::small);
    column->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &TourPanel::skipRequested);
    connect(m_back, &QPushButton::clicked, this, &TourPanel::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourPanel::nextRequested);
    hide();
}

void TourPanel::showStep(int step, int count, const QString &title, const QString &text)
{
    const bool isLast = step + 1 == count;
    m_place->setText(tr("Tour, step %1 of %2").arg(step + 1).arg(count));
    m_title->setText(title);
    m_text->setText(text);
    m_back->setEnabled(step > 0);
    m_skip->setVisible(!isLast);
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_place->text(), title));
    setAccessibleDescription(text);
    // Read out with the button that has the focus.
    m_next->setAccessibleDescription(QStringLiteral("%1. %2").arg(accessibleName(), text));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourPanel::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit skipRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()); button != nullptr) {
            button->click();
            return;
        }
        break;
    default:
        break;
    }
    // Nothing of it is meant for the page below.
    event->accept();
}

void TourPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Style::ink(Style::Tone::Info, palette()), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Style::radius, Style::radius);
}
