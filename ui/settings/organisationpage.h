#pragma once

#include "settingspage.h"

class GrowingTextEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class Settings;

/// Who makes reports: printed as their issuer, with a logo.
class OrganisationPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit OrganisationPage(Settings &settings);

    void useLogo(const QString &path);

private:
    void addLogo();
    void keep();
    void chooseLogo();
    void removeLogo();
    void showLogo();

    Settings &m_settings;
    QLineEdit *m_name;
    GrowingTextEdit *m_address;
    GrowingTextEdit *m_contact;
    QLineEdit *m_place;
    QLabel *m_logo;
    QPushButton *m_removeLogo;
};
