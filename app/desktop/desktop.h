#pragma once

#include "ui/settings/settings.h"
#include "ui/settings/translators.h"

#include <QObject>

#include <memory>

class MainWindow;

/// Keeps one main window, and makes it anew in another language.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Settings &settings, Language language);
    ~Desktop() override;

    /// An empty @p workspacePath opens the workspace that was open last.
    void start(const QString &workspacePath);

private:
    void makeWindow();
    void changeLanguage(Language language);

    Settings &m_settings;
    Translators m_translators;
    std::unique_ptr<MainWindow> m_window;
};
