#pragma once

#include "model/catalogue/language.h"
#include "ui/headerbar.h"

class HelpWindow;
class MainMenu;
class QMainWindow;
class QStackedWidget;
class Settings;
class Tour;

/// What the help menu asks for: the user guide at the right topic, and the tour.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(QMainWindow *window, Language language, Settings &settings);

    void connectTo(MainMenu &menu, const QStackedWidget &pages);
    /// Starts the tour where the user has neither finished nor skipped it.
    void offerTour();

signals:
    void pageRequested(HeaderBar::Page page);

private:
    void showTopic(const QString &topic);

    QMainWindow *m_window;
    Language m_language;
    Settings &m_settings;
    HelpWindow *m_guide = nullptr; ///< made when it is asked for
    Tour *m_tour;
};
