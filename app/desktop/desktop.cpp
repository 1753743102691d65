#include "desktop.h"

#include "model/workspace/workspace.h"
#include "ui/mainwindow.h"
#include "ui/widgets/accessiblescrollarea.h"

Desktop::Desktop(Settings &settings, Language language)
    : m_settings(settings)
{
    installAccessibleScrollAreas();
    m_translators.install(language);
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::start(const QString &workspacePath)
{
    m_window->show();
    if (workspacePath.isEmpty()) {
        m_window->openLastWorkspace();
    } else {
        m_window->openWorkspace(workspacePath);
    }
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_translators.language());
    // The window is replaced while it asks: not before its event is over.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
}

void Desktop::changeLanguage(Language language)
{
    if (!m_window->isLeavable()) {
        return;
    }
    m_settings.setLanguage(language);
    m_translators.install(language);
    MainWindow::State state = m_window->takeState();
    const QByteArray geometry = m_window->saveGeometry();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->restore(std::move(state));
    m_window->show();
}
