#pragma once

#include "model/signing/signer.h"
#include "model/signing/tokens.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;
class TokenJob;

/// Chooses a certificate on a smart card or another token and takes its PIN, which is used once.
class TokenIdentityForm : public QWidget
{
    Q_OBJECT

public:
    explicit TokenIdentityForm(QWidget *parent = nullptr);
    ~TokenIdentityForm() override;

    /// Looks for tokens in the background. @p modulePath: of the library that reaches them; empty:
    /// none.
    void search(const QString &modulePath);
    bool isComplete() const;
    bool isBusy() const { return m_job != nullptr; }
    /// The chosen one; null where it shows only after the PIN.
    Certificate certificate() const;
    /// Tries the PIN in the background, once; it is wiped, whatever comes out.
    void open();
    void showOpened(bool isOpen);

signals:
    /// Another certificate is chosen, or none.
    void changed();
    /// It is searched or opened, or that has ended.
    void busyChanged();
    void opened(const std::shared_ptr<const Signer> &signer);
    void failed(const QString &message);
    void settingsRequested();

private:
    void layOut();
    TokenJob *startJob(const QString &state);
    void endJob();
    void showEntries(const QList<TokenCertificate> &entries);
    void showChoice();
    const TokenCertificate *chosen() const;

    QString m_modulePath;
    QList<TokenCertificate> m_entries;
    TokenCertificate m_shown; ///< what is chosen, as the owner knows it
    TokenJob *m_job = nullptr; ///< owned until it is abandoned
    TextLabel *m_state;
    QComboBox *m_choice;
    QLineEdit *m_pin;
    TextLabel *m_remark;
    QPushButton *m_again;
    QPushButton *m_module;
};
