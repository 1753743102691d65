#pragma once

#include "model/signing/signer.h"
#include "model/workspace/reporting.h"

#include <QDialog>

#include <memory>

class IdentityForm;
class LevelForm;
class QComboBox;
class QLineEdit;
class QPushButton;
class Settings;

/// Asks with which identity a report is sealed, at which level, why and where.
class SealDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SealDialog(QWidget *parent = nullptr);

    /// Offers the identities, the level and the place that are known, and remembers what is used.
    /// @p settings stay with the caller.
    void useSettings(Settings &settings);
    /// Proposes what the report is by its scope.
    void proposeReason(Scope scope);

    /// The identity that was opened; set once the dialog was accepted.
    std::shared_ptr<const Signer> signer() const { return m_signer; }
    /// Adds reason, place, function, first signer and level to @p options.
    void writeTo(ReportOptions &options) const;

    /// Opens the identity first; what its holder should know is shown before anything is sealed.
    void accept() override;

private:
    QWidget *makeForm();
    void checkInput();

    IdentityForm *m_identity;
    QComboBox *m_firstSigner;
    LevelForm *m_level;
    QLineEdit *m_reason;
    QLineEdit *m_place;
    QLineEdit *m_function;
    QPushButton *m_seal;
    std::shared_ptr<const Signer> m_signer;
};
