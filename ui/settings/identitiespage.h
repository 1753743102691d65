#pragma once

#include "settingspage.h"

class DescribedList;
class QPushButton;
class Settings;
class TextLabel;

/// The files with identities that the seal dialog offers.
class IdentitiesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit IdentitiesPage(Settings &settings);

    void addFiles(const QStringList &files);

private:
    void showIdentities();
    void chooseFiles();
    void makeTrialIdentity();
    void forgetCurrent();

    Settings &m_settings;
    DescribedList *m_list;
    TextLabel *m_result;
    QPushButton *m_forget;
};
