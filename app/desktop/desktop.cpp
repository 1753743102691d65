#include "desktop.h"

#include "model/workspace/workspace.h"
#include "ui/mainwindow.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/announcer.h"

Desktop::Desktop(Settings &settings, Language language)
    : m_settings(settings)
{
    installAccessibleScrollAreas();
    installAccessibleAnnouncements();
    applyAppearance();
    m_translators.install(language);
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::start(const QString &path)
{
    m_window->show();
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        m_window->openLastWorkspace();
        m_window->verifyFile(path);
    } else if (path.isEmpty()) {
        m_window->openLastWorkspace();
        m_window->showLastPage();
        m_window->offerTour();
    } else {
        m_window->openWorkspace(path);
    }
    m_window->showForgetting();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_translators.language());
    // The window is replaced while it asks: not before its event is over.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::renewalRequested, this, &Desktop::renewWindow,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChanged, this, &Desktop::applyAppearance);
}

void Desktop::applyAppearance()
{
    m_appearance.apply(m_settings.colourScheme(), m_settings.textSize());
}

void Desktop::changeLanguage(Language language)
{
    if (!m_window->isLeavable()) {
        return;
    }
    m_settings.setLanguage(language);
    m_translators.install(language);
    renewWindow();
}

void Desktop::renewWindow()
{
    if (!m_window->isLeavable()) {
        return;
    }
    MainWindow::State state = m_window->takeState();
    const QByteArray geometry = m_window->saveGeometry();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->restore(std::move(state));
    m_window->show();
}
