#pragma once

#include "settingspage.h"

class QButtonGroup;
class QLineEdit;
class Settings;

/// What is opened at the start, and what is asked before a link is opened.
class WorkspacesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit WorkspacesPage(Settings &settings);

private:
    void addStartChoice();
    void addDefaultWorkspace();
    void chooseDefault();
    void showDefault();

    Settings &m_settings;
    QButtonGroup *m_start;
    QLineEdit *m_default;
};
