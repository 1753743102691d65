#pragma once

#include "model/result.h"
#include "model/signing/signer.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class Settings;

/// Chooses an identity in a PKCS #12 file and takes its passphrase, which is used once.
class FileIdentityForm : public QWidget
{
    Q_OBJECT

public:
    explicit FileIdentityForm(QWidget *parent = nullptr);

    /// Offers the identities that are known.
    void useSettings(const Settings &settings);
    QString path() const;
    bool isComplete() const { return !path().isEmpty(); }
    /// The passphrase is wiped, whatever comes out.
    Result<std::shared_ptr<const Signer>> open();
    /// Whether the passphrase is needed.
    void showOpened(bool isOpen);
    /// Where the user goes on typing.
    void focusPassphrase();

signals:
    /// Another file.
    void changed();

private:
    void layOut();
    void chooseFile();
    void createTrialIdentity();

    QComboBox *m_files; ///< whose text m_file edits
    QLineEdit *m_file;
    QLineEdit *m_passphrase;
};
