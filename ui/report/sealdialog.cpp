#include "sealdialog.h"

#include "identityform.h"
#include "levelform.h"
#include "sealingtexts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/scrolledform.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr QSize frameAllowance(32, 64);

} // namespace

SealDialog::SealDialog(QWidget *parent)
    : QDialog(parent)
    , m_identity(new IdentityForm)
    , m_firstSigner(new QComboBox)
    , m_level(new LevelForm(PadesLevel::BB))
    , m_reason(new QLineEdit)
    , m_place(new QLineEdit)
    , m_function(new QLineEdit)
    , m_seal(new QPushButton(tr("Seal report")))
{
    setWindowTitle(tr("Seal the report"));
    for (const SignatureRole role :
         {SignatureRole::Issuer, SignatureRole::Reviewer, SignatureRole::Approver}) {
        m_firstSigner->addItem(SealingTexts::role(role), static_cast<int>(role));
    }
    WheelGuard::protect(m_firstSigner);
    m_function->setPlaceholderText(tr("For example Head of information security"));
    m_firstSigner->setObjectName(QStringLiteral("firstSigner"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_place->setObjectName(QStringLiteral("place"));
    m_function->setObjectName(QStringLiteral("function"));
    m_seal->setObjectName(QStringLiteral("seal"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ScrolledForm(windowTitle(), makeForm()), 1);
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_seal, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    // Not before it is part of the dialog, or the dialog takes another button for its default.
    m_seal->setDefault(true);

    connect(m_identity, &IdentityForm::changed, this, &SealDialog::checkInput);
    connect(m_identity, &IdentityForm::opened, this,
            [this](const std::shared_ptr<const Signer> &signer) {
                m_signer = signer;
                QDialog::accept();
            });
    connect(buttons, &QDialogButtonBox::accepted, this, &SealDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SealDialog::reject);
    checkInput();
    resize(sizeHint().boundedTo(screen()->availableGeometry().size() - frameAllowance));
}

QWidget *SealDialog::makeForm()
{
    auto *content = new QWidget;
    auto *texts = new QWidget; // a layout of its own, or it has the wider spacing of the column
    auto *form = new QFormLayout(texts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Sign first &as:"), m_firstSigner);
    form->addRow(
        new TextLabel(tr("The others sign the sealed report afterwards, under \"Verify\" with "
                         "\"Sign as…\"."),
                      Style::Type::Small, Style::Tone::Muted));
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("P&lace:"), m_place);
    form->addRow(tr("&Function of the signatory:"), m_function);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Style::small, 0);
    column->setSpacing(Style::medium);
    column->addWidget(new TextLabel(
        tr("The seal is an electronic signature over the whole report. Afterwards nothing can be "
           "changed unnoticed. Passphrase and PIN are used once and not stored.")));
    column->addWidget(m_identity);
    column->addWidget(m_level);
    column->addWidget(texts);
    column->addStretch();
    return content;
}

void SealDialog::useSettings(Settings &settings)
{
    m_identity->useSettings(settings);
    m_level->useSettings(settings);
    m_place->setText(settings.organisation().place);
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
    options.firstSigner = static_cast<SignatureRole>(m_firstSigner->currentData().toInt());
    options.level = m_level->level();
    options.proofs = m_level->proofs();
}

void SealDialog::accept()
{
    if (m_identity->isComplete() && !m_identity->isBusy()) {
        m_identity->open();
    }
}

void SealDialog::checkInput()
{
    m_seal->setEnabled(m_identity->isComplete() && !m_identity->isBusy());
    m_seal->setText(m_identity->isWarned() ? tr("Seal anyway") : tr("Seal report"));
}
