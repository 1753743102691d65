#pragma once

#include "ui/settings/appearance.h"
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

    /// Opens the workspace @p path, or verifies it where it is a PDF; otherwise the workspace that
    /// was open last is opened.
    void start(const QString &path);

private:
    void makeWindow();
    void changeLanguage(Language language);
    /// In place of the window that is there, with the same state.
    void renewWindow();
    void applyAppearance();

    Settings &m_settings;
    Translators m_translators;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};
