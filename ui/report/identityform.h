#pragma once

#include "model/signing/signer.h"

#include <QWidget>

#include <memory>

class FileIdentityForm;
class MessageBanner;
class QPushButton;
class QRadioButton;
class Settings;
class TextLabel;
class TokenIdentityForm;

/// Chooses with whose key is signed: one in a file or one on a token. What its holder should know
/// before that is said once, and stops the first try.
class IdentityForm : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityForm(QWidget *parent = nullptr);

    /// Offers what is known, and remembers what is used. @p settings stay with the caller.
    void useSettings(Settings &settings);
    bool isComplete() const;
    /// A token is at work.
    bool isBusy() const;
    /// What stopped the first try has been said; the next one goes on.
    bool isWarned() const { return m_signer != nullptr && m_isWarned; }
    /// Ends in opened(), in a warning or in the words for why it cannot be.
    void open();

signals:
    /// What is chosen, or whether it is complete.
    void changed();
    void opened(const std::shared_ptr<const Signer> &signer);

private:
    void layOut();
    void showSource();
    void searchTokens();
    void editSettings();
    void reset();
    void showWarnings(const QList<SigningWarning> &warnings);
    /// Null after a problem, which is shown then.
    bool openFile();
    bool takeSigner(const std::shared_ptr<const Signer> &signer);
    void goOn();
    void showProblem(const QString &problem);
    void showCertificate();
    void bringIntoView(QWidget *widget);

    Settings *m_settings = nullptr;
    std::shared_ptr<const Signer> m_signer; ///< of what is chosen, once it is open
    bool m_isWarned = false;
    bool m_isSearched = false;
    QRadioButton *m_fromFile;
    QRadioButton *m_fromToken;
    FileIdentityForm *m_file;
    TokenIdentityForm *m_token;
    QPushButton *m_certificate;
    MessageBanner *m_warnings;
    TextLabel *m_problem;
};
