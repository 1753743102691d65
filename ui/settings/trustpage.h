#pragma once

#include "model/signing/certificate.h"
#include "settingspage.h"
#include "trustedcertificates.h"

class DescribedList;
class QPushButton;
class TextLabel;

/// The certificates whose seals count as trusted.
class TrustPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit TrustPage(const QString &folder);

    void addFiles(const QStringList &files);

private:
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
