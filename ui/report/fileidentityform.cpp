#include "fileidentityform.h"

#include "model/signing/identity.h"
#include "trialidentitydialog.h"
#include "ui/settings/settings.h"
#include "ui/settings/smallfile.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr qint64 largestIdentityBytes = 1024 * 1024;

} // namespace

FileIdentityForm::FileIdentityForm(QWidget *parent)
    : QWidget(parent)
    , m_files(new QComboBox)
    , m_file(new QLineEdit)
    , m_passphrase(new QLineEdit)
{
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setEditable(true);
    m_files->setLineEdit(m_file);
    m_files->setInsertPolicy(QComboBox::NoInsert);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    WheelGuard::protect(m_files);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setAccessibleName(tr("Identity file"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    layOut();
    connect(m_file, &QLineEdit::textChanged, this, &FileIdentityForm::changed);
}

void FileIdentityForm::layOut()
{
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Browse for the identity file"));
    auto *trial = new QPushButton(tr("Create a &trial identity…"));
    auto *buttons = new FlowLayout(Style::small);
    buttons->addWidget(browse);
    buttons->addWidget(trial);
    auto *label = new QLabel(tr("&Identity (PKCS#12):"));
    label->setBuddy(m_files);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, m_files);
    form->addRow(buttons);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    connect(browse, &QPushButton::clicked, this, &FileIdentityForm::chooseFile);
    connect(trial, &QPushButton::clicked, this, &FileIdentityForm::createTrialIdentity);
}

void FileIdentityForm::useSettings(const Settings &settings)
{
    for (const KnownIdentity &identity : settings.identities()) {
        m_files->addItem(identity.path);
        m_files->setItemData(m_files->count() - 1, identity.holder, Qt::AccessibleDescriptionRole);
    }
    m_files->setCurrentIndex(m_files->count() > 0 ? 0 : -1);
}

QString FileIdentityForm::path() const
{
    return m_file->text();
}

Result<std::shared_ptr<const Signer>> FileIdentityForm::open()
{
    const auto bytes = readSmallFile(path(), largestIdentityBytes);
    if (!bytes) {
        return bytes.error();
    }
    QString typed = m_passphrase->text();
    m_passphrase->setText({}); // unlike clear(), leaves nothing to undo
    auto identity = Identity::load(bytes.value(), Secret::taking(typed));
    if (!identity) {
        return identity.error();
    }
    return std::shared_ptr<const Signer>(std::move(identity).value());
}

void FileIdentityForm::showOpened(bool isOpen)
{
    m_passphrase->setPlaceholderText(isOpen ? tr("Not needed again: the identity is open.")
                                            : QString());
}

void FileIdentityForm::focusPassphrase()
{
    m_passphrase->setFocus();
}

void FileIdentityForm::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Identity"), m_file->text(),
                                     tr("PKCS#12 identities (*.p12 *.pfx);;All files (*)"));
    if (!path.isEmpty()) {
        m_file->setText(path);
        focusPassphrase();
    }
}

void FileIdentityForm::createTrialIdentity()
{
    TrialIdentityDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        m_file->setText(dialog.path());
        focusPassphrase();
    }
}
