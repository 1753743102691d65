#include "sealdialog.h"

#include "model/signing/identity.h"
#include "trialidentitydialog.h"
#include "ui/settings/settings.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qint64 largestIdentityBytes = 1024 * 1024;

Result<QByteArray> readIdentityFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            SealDialog::tr("The identity \"%1\" cannot be read: %2").arg(path, file.errorString()));
    }
    if (file.size() > largestIdentityBytes) {
        return Error::invalid(SealDialog::tr("\"%1\" is too large for a PKCS#12 file.").arg(path));
    }
    return file.readAll();
}

} // namespace

SealDialog::SealDialog(QWidget *parent)
    : QDialog(parent)
    , m_files(new QComboBox)
    , m_file(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_place(new QLineEdit)
    , m_function(new QLineEdit)
    , m_problem(new QLabel)
    , m_seal(new QPushButton(tr("Seal report")))
{
    setWindowTitle(tr("Seal the report"));
    auto *introduction = new QLabel(
        tr("The seal is an electronic signature over the whole report. Afterwards nothing can "
           "be changed unnoticed. The passphrase is used once and not stored."));
    introduction->setWordWrap(true);
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setEditable(true);
    m_files->setLineEdit(m_file);
    m_file->setAccessibleName(tr("Identity file"));
    m_files->setInsertPolicy(QComboBox::NoInsert);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    WheelGuard::protect(m_files);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_function->setPlaceholderText(tr("For example Head of information security"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Browse for the identity file"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_files, 1);
    fileRow->addWidget(browse);
    auto *trial = new QPushButton(tr("Create a &trial identity…"));

    auto *identityLabel = new QLabel(tr("&Identity (PKCS#12):"));
    identityLabel->setBuddy(m_files);
    auto *form = new QFormLayout;
    form->addRow(identityLabel, fileRow);
    form->addRow(QString(), trial);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("P&lace:"), m_place);
    form->addRow(tr("&Function of the signatory:"), m_function);

    m_file->setObjectName(QStringLiteral("file"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_place->setObjectName(QStringLiteral("place"));
    m_function->setObjectName(QStringLiteral("function"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_seal->setObjectName(QStringLiteral("seal"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_seal, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(introduction);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    // Not before it is part of the dialog, or the dialog takes another button for its default.
    m_seal->setDefault(true);

    connect(browse, &QPushButton::clicked, this, &SealDialog::chooseFile);
    connect(trial, &QPushButton::clicked, this, &SealDialog::createTrialIdentity);
    connect(m_file, &QLineEdit::textChanged, this, &SealDialog::checkInput);
    connect(buttons, &QDialogButtonBox::accepted, this, &SealDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SealDialog::reject);
    checkInput();
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
}

void SealDialog::useSettings(Settings &settings)
{
    m_settings = &settings;
    for (const KnownIdentity &identity : settings.identities()) {
        m_files->addItem(identity.path);
        m_files->setItemData(m_files->count() - 1, identity.holder, Qt::AccessibleDescriptionRole);
    }
    m_files->setCurrentIndex(m_files->count() > 0 ? 0 : -1);
    m_place->setText(settings.organisation().place);
    if (!m_file->text().isEmpty()) {
        m_passphrase->setFocus();
    }
}

void SealDialog::proposeReason(Scope scope)
{
    m_reason->setText(scope == Scope::Provider ? tr("Supplier's declaration")
                                               : tr("Self-assessment"));
}

void SealDialog::writeTo(ReportOptions &options) const
{
    options.reason = m_reason->text();
    options.place = m_place->text();
    options.signatoryFunction = m_function->text();
}

void SealDialog::accept()
{
    const auto bytes = readIdentityFile(m_file->text());
    if (!bytes) {
        showProblem(bytes.error().message);
        return;
    }
    auto identity = Identity::load(bytes.value(), m_passphrase->text().toUtf8());
    if (!identity) {
        showProblem(identity.error().message);
        return;
    }
    if (auto usable = identity.value()->checkUsableForSigning(QDateTime::currentDateTimeUtc());
        !usable) {
        showProblem(usable.error().message);
        return;
    }
    if (m_settings != nullptr) {
        const Certificate &certificate = identity.value()->certificate();
        m_settings->rememberIdentity({m_file->text(), certificate.subjectName(),
                                      certificate.notAfter().toLocalTime().date()});
    }
    m_signer = std::move(identity).value();
    m_passphrase->clear();
    QDialog::accept();
}

void SealDialog::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Identity"), m_file->text(),
                                     tr("PKCS#12 identities (*.p12 *.pfx);;All files (*)"));
    if (!path.isEmpty()) {
        m_file->setText(path);
        m_passphrase->setFocus();
    }
}

void SealDialog::createTrialIdentity()
{
    TrialIdentityDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        m_file->setText(dialog.path());
        m_passphrase->setFocus();
    }
}

void SealDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void SealDialog::checkInput()
{
    m_seal->setEnabled(!m_file->text().isEmpty());
    m_problem->clear();
}
