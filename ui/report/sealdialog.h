#pragma once

#include "model/signing/signer.h"
#include "model/workspace/reporting.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class Settings;

/// Asks with which identity a report is sealed, why and where.
class SealDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SealDialog(QWidget *parent = nullptr);

    /// Offers the identities and the place that are known, and remembers what is used. @p settings
    /// stay with the caller.
    void useSettings(Settings &settings);
    /// Proposes what the report is by its scope.
    void proposeReason(Scope scope);

    /// The identity that was opened; set once the dialog was accepted.
    std::shared_ptr<const Signer> signer() const { return m_signer; }
    /// Adds reason, place and function to @p options.
    void writeTo(ReportOptions &options) const;

    void accept() override;

private:
    void chooseFile();
    void createTrialIdentity();
    void showProblem(const QString &problem);
    void checkInput();

    Settings *m_settings = nullptr;
    QComboBox *m_files; ///< whose text m_file edits
    QLineEdit *m_file;
    QLineEdit *m_passphrase;
    QLineEdit *m_reason;
    QLineEdit *m_place;
    QLineEdit *m_function;
    QLabel *m_problem;
    QPushButton *m_seal;
    std::shared_ptr<const Signer> m_signer;
};
