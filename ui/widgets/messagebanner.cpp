#include "messagebanner.h"

#include "announcer.h"
#include "icons.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace {

Style::Tone toneOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Information:
        return Style::Tone::Info;
    case MessageBanner::Kind::Warning:
        return Style::Tone::Caution;
    case MessageBanner::Kind::Error:
        return Style::Tone::Bad;
    }
    Q_UNREACHABLE();
    return Style::Tone::Neutral;
}

Icons::Name iconOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Information:
        return Icons::Name::Information;
    case MessageBanner::Kind::Warning:
        return Icons::Name::Warning;
    case MessageBanner::Kind::Error:
        return Icons::Name::Error;
    }
    Q_UNREACHABLE();
    return Icons::Name::Information;
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : Card(parent)
    , m_text(new TextLabel)
    , m_icon(new QLabel)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_close->setIcon(Icons::icon(Icons::Name::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Style::medium, Style::small, Style::small, Style::small);
    row->setSpacing(Style::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
    clear();
}

void MessageBanner::showMessage(Kind kind, const QString &text, bool canBeClosed)
{
    m_kind = kind;
    setTone(toneOf(kind));
    showIcon();
    m_text->setText(text);
    m_action->hide();
    m_close->setVisible(canBeClosed);
    setAccessibleName(text);
    if (isVisible()) {
        Announcer::repeat(this);
    }
    show();
}

void MessageBanner::showIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(Icons::icon(iconOf(m_kind)).pixmap(side));
}

void MessageBanner::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon(); // in the new colours
    }
}

void MessageBanner::showAction(Kind kind, const QString &text, const QString &action,
                               bool canBeClosed)
{
    showMessage(kind, text, canBeClosed);
    m_action->setText(action);
    m_action->show();
}

void MessageBanner::clear()
{
    m_text->clear();
    hide();
}

QString MessageBanner::text() const
{
    return m_text->text();
}
