#pragma once

#include "settingspage.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;
class Settings;

/// Backups that are made by themselves.
class BackupPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit BackupPage(Settings &settings);

private:
    void chooseFolder();
    void showFolder();
    void keep();

    Settings &m_settings;
    QString m_chosenFolder; ///< empty: beside the workspace
    QCheckBox *m_automatic;
    QSpinBox *m_kept;
    QLineEdit *m_folder;
};
