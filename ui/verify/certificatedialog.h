#pragma once

#include "model/signing/certificate.h"

#include <QDialog>

class MessageBanner;

/// What the certificate of a signer says.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(Certificate certificate, QWidget *parent = nullptr);

private:
    QWidget *makeFacts() const;
    void save();

    Certificate m_certificate;
    MessageBanner *m_message;
};
