#pragma once

#include "scrolledpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

class Card;
class QLabel;
class QProgressBar;
class QPushButton;
class TextLabel;

/// What the page says while there is no result: what can be done, how far it is, or what failed.
class NoticeView : public ScrolledPage
{
    Q_OBJECT

public:
    struct Notice
    {
        Icons::Name icon = Icons::Name::Verify;
        QString title;
        QString text;
        QString action; ///< what the button says
        bool isBusy = false;
        Style::Tone tone = Style::Tone::Neutral;
    };

    explicit NoticeView(QWidget *parent = nullptr);

    void showNotice(const Notice &notice);
    /// While the notice stays the same.
    void setText(const QString &text);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Icons::Name m_drawing = Icons::Name::Verify;
    Card *m_card;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_action;
};
