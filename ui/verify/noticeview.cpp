#include "noticeview.h"

#include "ui/widgets/breakabletext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int iconSide = 40;

} // namespace

NoticeView::NoticeView(QWidget *parent)
    : ScrolledPage(tr("Verification"), parent)
    , m_card(new Card)
    , m_icon(new QLabel)
    , m_title(new TextLabel(Style::Type::Title))
    , m_text(new TextLabel)
    , m_progress(new QProgressBar)
    , m_action(new QPushButton)
{
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_progress->setRange(0, 0); // nobody knows how long a foreign file takes
    m_progress->setAccessibleName(tr("Verifying"));
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(Style::huge, Style::huge, Style::huge, Style::huge);
    layout->setSpacing(Style::medium);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    column()->setContentsMargins(0, Style::small, 0, Style::medium);
    column()->addWidget(m_card);
    column()->addStretch();
    connect(m_action, &QPushButton::clicked, this, &NoticeView::actionTriggered);
}

void NoticeView::showNotice(const Notice &notice)
{
    m_card->setTone(notice.tone);
    m_drawing = notice.icon;
    showIcon();
    const bool isNews = m_card->accessibleName() != notice.title;
    m_title->setText(breakableText(notice.title));
    setText(notice.text);
    m_progress->setVisible(notice.isBusy);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_card->setAccessibleName(notice.title);
    m_card->setAccessibleDescription(notice.text);
    if (isNews) {
        QAccessibleEvent alert(m_card, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeView::showIcon()
{
    m_icon->setPixmap(Icons::icon(m_drawing).pixmap(QSize(iconSide, iconSide), devicePixelRatio()));
}

void NoticeView::changeEvent(QEvent *event)
{
    ScrolledPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon(); // in the new colours
    }
}

void NoticeView::setText(const QString &text)
{
    m_text->setTextOrHide(breakableText(text));
}
