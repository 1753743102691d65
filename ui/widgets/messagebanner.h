#pragma once

#include "card.h"

class QLabel;
class QPushButton;
class QToolButton;
class TextLabel;

/// A message above a page that stops nobody from working.
class MessageBanner : public Card
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBanner(QWidget *parent = nullptr);

    /// Stays until it is replaced, cleared or, where @p canBeClosed, closed by the user.
    void showMessage(Kind kind, const QString &text, bool canBeClosed = true);
    /// As showMessage(), with a button that emits actionTriggered().
    void showAction(Kind kind, const QString &text, const QString &action, bool canBeClosed = true);
    void clear();
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Kind m_kind = Kind::Information;
    TextLabel *m_text;
    QLabel *m_icon;
    QPushButton *m_action;
    QToolButton *m_close;
};
