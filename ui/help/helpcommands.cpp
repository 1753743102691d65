#include "helpcommands.h"

#include "helptopics.h"
#include "helpwindow.h"
#include "tour.h"
#include "ui/mainmenu.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QStackedWidget>

namespace {

QString topicOf(int page)
{
    switch (page) {
    case HeaderBar::StartPage:
        return QStringLiteral("start-page");
    case HeaderBar::QuestionsPage:
        return QStringLiteral("answering");
    case HeaderBar::OverviewPage:
        return QStringLiteral("overview");
    case HeaderBar::ReportPage:
        return QStringLiteral("report");
    case HeaderBar::VerifyPage:
        return QStringLiteral("verify");
    default:
        return HelpTopics::home();
    }
}

} // namespace

HelpCommands::HelpCommands(QMainWindow *window, Language language, Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_language(language)
    , m_settings(settings)
    , m_tour(new Tour(window))
{
    connect(m_tour, &Tour::pageRequested, this, &HelpCommands::pageRequested);
    connect(m_tour, &Tour::finished, this, [this] { m_settings.setTourSeen(true); });
}

void HelpCommands::connectTo(MainMenu &menu, const QStackedWidget &pages)
{
    connect(&menu, &MainMenu::guideRequested, this, [this] { showTopic({}); });
    connect(&menu, &MainMenu::topicRequested, this, &HelpCommands::showTopic);
    connect(&menu, &MainMenu::pageHelpRequested, this, [this, &pages] {
        const auto *simple = m_window->findChild<QAction *>(QStringLiteral("simpleViewAction"));
        const bool isSimple = pages.currentIndex() == HeaderBar::QuestionsPage && simple != nullptr
            && simple->isChecked();
        showTopic(isSimple ? QStringLiteral("simple-view") : topicOf(pages.currentIndex()));
    });
    connect(&menu, &MainMenu::tourRequested, m_tour, &Tour::start);
}

void HelpCommands::offerTour()
{
    if (!m_settings.isTourSeen()) {
        m_tour->start();
    }
}

void HelpCommands::showTopic(const QString &topic)
{
    if (m_guide == nullptr) {
        m_guide = new HelpWindow(m_language, m_window);
    }
    m_guide->showTopic(topic);
}
