#pragma once

#include "settingspage.h"

class QComboBox;
class QLineEdit;
class Settings;
class TextLabel;

/// What seals need besides an identity: a timestamp server, a level, and the way to smart cards.
class SealingPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit SealingPage(Settings &settings);

private:
    void addTimestampServer();
    void addLevels();
    void addTokenModule();
    void keepServer();
    void keepModule();
    void chooseModule();

    Settings &m_settings;
    QLineEdit *m_server;
    TextLabel *m_serverProblem;
    QComboBox *m_module;
    TextLabel *m_moduleProblem;
};
