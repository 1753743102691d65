#pragma once

#include "model/signing/certificate.h"
#include "settingspage.h"
#include "trustedcertificates.h"

class DescribedList;
class QPushButton;
class Settings;
class TextLabel;

/// Whose seals count as trusted, and whether issuers are asked about revocation.
class TrustPage : public SettingsPage
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit TrustPage(Settings &settings);

    void addFiles(const QStringList &files);

private:
    void addCertificateFields();
    void addOtherSources(Settings &settings);
    void showCertificates();
    void chooseFiles();
    void showCurrent();
    void removeCurrent();
    const Certificate *current() const;

    TrustedCertificates m_store;
    QList<Certificate> m_certificates;
    DescribedList *m_list;
    TextLabel *m_result;
    TextLabel *m_details;
    QPushButton *m_remove;
};
