#pragma once

#include "model/catalogue/language.h"

#include <QWidget>

class HelpBrowser;
class HelpNavigator;
class QToolButton;

/// The user guide, in a window of its own beside the one that is worked in.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(Language language, QWidget *parent);

    /// An empty @p topic: that which was shown last, at first the first one.
    void showTopic(const QString &topic);
    QString topic() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *addButton(QWidget *bar, const QIcon &icon, const QString &name,
                           const QKeySequence &key);
    void makeKeys();
    void follow(const QString &topic);

    HelpNavigator *m_navigator;
    HelpBrowser *m_browser;
    QToolButton *m_previousPlace = nullptr;
    QToolButton *m_nextPlace = nullptr;
};
