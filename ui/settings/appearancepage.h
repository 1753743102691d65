#pragma once

#include "model/catalogue/language.h"
#include "settingspage.h"

class QComboBox;
class QSpinBox;
class Settings;

/// Language, colours and text size.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p language: that of the windows. @p settings stay with the caller.
    AppearancePage(Settings &settings, Language language);

signals:
    void languageChosen(Language language);
    /// Colours or text size, after they are kept.
    void appearanceChanged();

private:
    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_colours;
    QSpinBox *m_textSize;
};
