#include "signingdialog.h"

#include "model/workspace/signingjob.h"
#include "ui/report/identityform.h"
#include "ui/report/levelform.h"
#include "ui/report/sealingtexts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/scrolledform.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

using Purpose = SigningDialog::Purpose;

constexpr QSize frameAllowance(32, 64);
constexpr qsizetype longestName = 80;

/// Beside the original.
QString proposedPath(const QString &path, Purpose purpose)
{
    const QFileInfo file(path);
    const QString suffix =
        purpose == Purpose::Signature ? SigningDialog::tr("signed") : SigningDialog::tr("extended");
    return file.absoluteDir().filePath(
        QStringLiteral("%1-%2.pdf").arg(file.completeBaseName().left(longestName), suffix));
}

} // namespace

SigningDialog::SigningDialog(Purpose purpose, std::shared_ptr<const VerifiedReport> report,
                             Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_report(std::move(report))
    , m_role(new QComboBox(this))
    , m_identity(new IdentityForm(this))
    , m_level(new LevelForm(purpose == Purpose::Signature ? PadesLevel::BB : PadesLevel::BT, this))
    , m_reason(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_state(new TextLabel)
    , m_progress(new QProgressBar)
    , m_sign(new QPushButton)
{
    setWindowTitle(purpose == Purpose::Signature ? tr("Sign the report")
                                                 : tr("Make the seal last longer"));
    m_state->setObjectName(QStringLiteral("signingState"));
    m_state->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Signing"));
    m_progress->hide();
    m_sign->setObjectName(QStringLiteral("sign"));
    m_form = makeForm(settings);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ScrolledForm(windowTitle(), m_form), 1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_sign, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_sign->setDefault(true);
    connect(m_identity, &IdentityForm::changed, this, &SigningDialog::checkInput);
    connect(m_identity, &IdentityForm::opened, this,
            [this](const std::shared_ptr<const Signer> &signer) {
                m_signer = signer;
                chooseDestination();
            });
    connect(m_level, &LevelForm::changed, this, &SigningDialog::checkInput);
    connect(buttons, &QDialogButtonBox::accepted, this, &SigningDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SigningDialog::reject);
    checkInput();
    resize(sizeHint().boundedTo(screen()->availableGeometry().size() - frameAllowance));
}

SigningDialog::~SigningDialog() = default;

QWidget *SigningDialog::makeForm(Settings &settings)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Style::small, 0);
    column->setSpacing(Style::medium);
    column->addWidget(new TextLabel(
        m_purpose == Purpose::Signature
            ? tr("Your signature is added to a copy of the report; the signatures in it stay "
                 "valid. The file that you were given stays as it is.")
            : tr("What is needed to check the signatures in later years is added to a copy of the "
                 "report; the signatures stay valid. The file that you were given stays as it "
                 "is.")));
    m_role->setVisible(m_purpose == Purpose::Signature);
    m_identity->setVisible(m_purpose == Purpose::Signature);
    m_reason->setVisible(m_purpose == Purpose::Signature);
    m_place->setVisible(m_purpose == Purpose::Signature);
    m_level->useSettings(settings);
    if (m_purpose == Purpose::Signature) {
        addSignature(column, settings);
    } else {
        column->addWidget(m_level);
    }
    column->addStretch();
    return content;
}

void SigningDialog::addSignature(QVBoxLayout *column, Settings &settings)
{
    for (const SignatureRole role : m_report->openRoles) {
        m_role->addItem(SealingTexts::role(role), static_cast<int>(role));
    }
    m_role->setObjectName(QStringLiteral("role"));
    WheelGuard::protect(m_role);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setText(settings.organisation().place);
    // Widgets, or the rows have the wider spacing of the column.
    const auto addRows = [column] {
        auto *rows = new QWidget;
        column->addWidget(rows);
        auto *form = new QFormLayout(rows);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        return form;
    };
    addRows()->addRow(tr("Sign &as:"), m_role);
    column->addWidget(m_identity);
    column->addWidget(m_level);
    QFormLayout *texts = addRows();
    texts->addRow(tr("&Reason:"), m_reason);
    texts->addRow(tr("P&lace:"), m_place);
    m_identity->useSettings(settings);
}

void SigningDialog::checkInput()
{
    const bool isSignature = m_purpose == Purpose::Signature;
    const bool isReady = !isSignature || (m_identity->isComplete() && !m_identity->isBusy());
    m_sign->setEnabled(isReady && m_level->isComplete() && m_job == nullptr);
    const bool isWarned = isSignature && m_identity->isWarned();
    m_sign->setText(!isSignature   ? tr("Save the copy…")
                        : isWarned ? tr("Sign anyway…")
                                   : tr("Sign…"));
}

void SigningDialog::accept()
{
    if (!m_sign->isEnabled()) {
        return;
    }
    m_state->setTextOrHide({});
    if (m_purpose == Purpose::Signature) {
        m_identity->open();
    } else {
        chooseDestination();
    }
}

void SigningDialog::chooseDestination()
{
    const QString title =
        m_purpose == Purpose::Signature ? tr("Save the signed copy") : tr("Save the copy");
    const QString path = QFileDialog::getSaveFileName(
        this, title, proposedPath(m_report->path, m_purpose), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty()) {
        m_destination = path;
        start();
    }
}

void SigningDialog::start()
{
    SigningRequest request;
    request.path = m_report->path;
    request.sha256 = m_report->sha256;
    request.destination = m_destination;
    request.signer = m_signer;
    request.signature.role = static_cast<SignatureRole>(m_role->currentData().toInt());
    request.signature.reason = m_reason->text();
    request.signature.place = m_place->text();
    request.signature.level = m_level->level();
    request.signature.proofs = m_level->proofs();
    const QUrl server = request.signature.proofs.timestampServer;
    m_job = std::make_unique<SigningJob>(std::move(request));
    connect(m_job.get(), &SigningJob::asking, this, [this, server](const QUrl &address) {
        m_state->setTextOrHide(SealingTexts::asking(address, server));
    });
    connect(m_job.get(), &SigningJob::finished, this, [this] { QDialog::accept(); });
    connect(m_job.get(), &SigningJob::failed, this, &SigningDialog::end);
    m_form->setEnabled(false);
    m_state->setTone(Style::Tone::Neutral);
    m_state->setTextOrHide(m_signer != nullptr ? tr("Checking the report and signing it…")
                                               : tr("Adding what is missing…"));
    m_progress->show();
    checkInput();
    m_job->start();
}

void SigningDialog::end(const QString &problem)
{
    m_job.reset();
    m_progress->hide();
    m_form->setEnabled(true);
    m_state->setTone(Style::Tone::Bad);
    m_state->setTextOrHide(problem);
    checkInput();
}

void SigningDialog::reject()
{
    if (m_job != nullptr) {
        m_job->cancel();
    } else {
        QDialog::reject();
    }
}
