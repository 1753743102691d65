#include "trialidentitydialog.h"

#include "model/signing/trialidentity.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace {

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size();
    if (!written || !file.commit()) {
        return Error::failed(TrialIdentityDialog::tr("The identity cannot be written to \"%1\": %2")
                                 .arg(path, file.errorString()));
    }
    return {};
}

} // namespace

TrialIdentityDialog::TrialIdentityDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_repeated(new QLineEdit)
    , m_problem(new QLabel)
    , m_create(new QPushButton(tr("Create and save…")))
{
    setWindowTitle(tr("Create a trial identity"));
    auto *introduction =
        new QLabel(tr("A trial identity is for trying out the seal. Nobody vouches for it: every "
                      "page of a report "
                      "sealed with it says so, and verification shows its issuer as unknown."));
    introduction->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_repeated->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("&Repeat passphrase:"), m_repeated);
    m_name->setObjectName(QStringLiteral("name"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_repeated->setObjectName(QStringLiteral("repeated"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_create->setObjectName(QStringLiteral("create"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(introduction);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    // Not before it is part of the dialog, or the dialog takes another button for its default.
    m_create->setDefault(true);

    for (const QLineEdit *field : {m_name, m_passphrase, m_repeated}) {
        connect(field, &QLineEdit::textChanged, this, &TrialIdentityDialog::checkInput);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &TrialIdentityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TrialIdentityDialog::reject);
    checkInput();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void TrialIdentityDialog::accept()
{
    auto identity = ::createTrialIdentity(m_name->text(), m_passphrase->text().toUtf8(),
                                          QDateTime::currentDateTimeUtc());
    if (!identity) {
        m_problem->setText(identity.error().message);
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the trial identity"),
                                     QStringLiteral("trial.p12"), tr("PKCS#12 identities (*.p12)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto written = writePrivately(path, identity.value().pkcs12); !written) {
        m_problem->setText(written.error().message);
        return;
    }
    m_path = path;
    QDialog::accept();
}

void TrialIdentityDialog::checkInput()
{
    const bool differs = m_passphrase->text() != m_repeated->text();
    m_problem->setText(differs && !m_repeated->text().isEmpty() ? tr("The passphrases differ.")
                                                                : QString());
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty()
                         && !differs);
}
