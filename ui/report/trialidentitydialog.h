#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

/// Makes a self-signed identity for trying out the seal.
class TrialIdentityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrialIdentityDialog(QWidget *parent = nullptr);

    /// Where the identity was saved; set once the dialog was accepted.
    const QString &path() const { return m_path; }

    void accept() override;

private:
    void checkInput();

    QLineEdit *m_name;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    QLabel *m_problem;
    QPushButton *m_create;
    QString m_path;
};
