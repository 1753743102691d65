#pragma once

#include "model/workspace/verificationjob.h"

#include <QDialog>

#include <memory>

class IdentityForm;
class LevelForm;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class Settings;
class Signer;
class SigningJob;
class TextLabel;

/// Signs a sealed report once more, or makes its seal last longer, into a new file.
class SigningDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Signature, HigherLevel };

    /// @p settings stay with the caller.
    SigningDialog(Purpose purpose, std::shared_ptr<const VerifiedReport> report, Settings &settings,
                  QWidget *parent = nullptr);
    ~SigningDialog() override;

    /// The new file, once the dialog was accepted.
    QString destination() const { return m_destination; }

    void accept() override;
    /// Stops what is under way; closes where nothing is.
    void reject() override;

private:
    QWidget *makeForm(Settings &settings);
    void addSignature(class QVBoxLayout *column, Settings &settings);
    void checkInput();
    void chooseDestination();
    void start();
    void end(const QString &problem);

    Purpose m_purpose;
    std::shared_ptr<const VerifiedReport> m_report;
    QString m_destination;
    std::shared_ptr<const Signer> m_signer;
    QComboBox *m_role;
    IdentityForm *m_identity;
    LevelForm *m_level;
    QLineEdit *m_reason;
    QLineEdit *m_place;
    QWidget *m_form = nullptr;
    TextLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_sign;
    std::unique_ptr<SigningJob> m_job;
};
