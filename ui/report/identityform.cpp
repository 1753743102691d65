#include "identityform.h"

#include "fileidentityform.h"
#include "tokenidentityform.h"
#include "ui/settings/sealingsettingsdialog.h"
#include "ui/settings/settings.h"
#include "ui/verify/certificatedialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

IdentityForm::IdentityForm(QWidget *parent)
    : QWidget(parent)
    , m_fromFile(new QRadioButton(tr("Identity from a file")))
    , m_fromToken(new QRadioButton(tr("Smart card or token")))
    , m_file(new FileIdentityForm)
    , m_token(new TokenIdentityForm)
    , m_certificate(
          new QPushButton(Icons::icon(Icons::Name::Seal), tr("Details of the certificate…")))
    , m_warnings(new MessageBanner)
    , m_problem(new TextLabel(Style::Type::Body, Style::Tone::Bad))
{
    m_fromFile->setObjectName(QStringLiteral("fromFile"));
    m_fromToken->setObjectName(QStringLiteral("fromToken"));
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setAutoDefault(false);
    m_warnings->setObjectName(QStringLiteral("signingWarnings"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_fromFile->setChecked(true);
    layOut();
    connect(m_fromFile, &QRadioButton::toggled, this, &IdentityForm::showSource);
    connect(m_file, &FileIdentityForm::changed, this, &IdentityForm::reset);
    connect(m_token, &TokenIdentityForm::changed, this, [this] {
        if (m_fromToken->isChecked()) {
            reset();
        }
    });
    connect(m_token, &TokenIdentityForm::busyChanged, this, &IdentityForm::changed);
    connect(m_token, &TokenIdentityForm::opened, this,
            [this](const std::shared_ptr<const Signer> &signer) {
                if (m_fromToken->isChecked() && takeSigner(signer)) {
                    goOn();
                }
            });
    connect(m_token, &TokenIdentityForm::failed, this, &IdentityForm::showProblem);
    connect(m_token, &TokenIdentityForm::settingsRequested, this, &IdentityForm::editSettings);
    connect(m_certificate, &QPushButton::clicked, this, &IdentityForm::showCertificate);
    showSource();
}

void IdentityForm::layOut()
{
    auto *sources = new FlowLayout(Style::large);
    sources->addWidget(m_fromFile);
    sources->addWidget(m_fromToken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addLayout(sources);
    column->addWidget(m_file);
    column->addWidget(m_token);
    column->addWidget(m_certificate, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_warnings);
}

void IdentityForm::useSettings(Settings &settings)
{
    m_settings = &settings;
    m_file->useSettings(settings);
    if (m_file->isComplete()) {
        m_file->focusPassphrase();
    }
}

bool IdentityForm::isComplete() const
{
    return m_signer != nullptr
        || (m_fromFile->isChecked() ? m_file->isComplete() : m_token->isComplete());
}

bool IdentityForm::isBusy() const
{
    return m_fromToken->isChecked() && m_token->isBusy();
}

void IdentityForm::showSource()
{
    m_file->setVisible(m_fromFile->isChecked());
    m_token->setVisible(m_fromToken->isChecked());
    if (m_fromToken->isChecked() && !m_isSearched) {
        searchTokens();
    }
    reset();
}

void IdentityForm::searchTokens()
{
    m_isSearched = true;
    m_token->search(m_settings == nullptr ? QString() : m_settings->tokenModule());
}

void IdentityForm::editSettings()
{
    if (m_settings != nullptr) {
        SealingSettingsDialog(*m_settings, this).exec();
        searchTokens();
    }
}

void IdentityForm::reset()
{
    m_signer.reset();
    m_file->showOpened(false);
    m_isWarned = false;
    m_warnings->clear();
    m_problem->setTextOrHide({});
    const bool isFile = m_fromFile->isChecked();
    const Certificate certificate = isFile ? Certificate() : m_token->certificate();
    if (!certificate.isNull()) {
        showWarnings(signingWarnings(certificate, QDateTime::currentDateTimeUtc()));
    }
    m_certificate->setEnabled(isFile ? m_file->isComplete() : !certificate.isNull());
    emit changed();
}

void IdentityForm::showWarnings(const QList<SigningWarning> &warnings)
{
    QStringList texts;
    for (const SigningWarning &warning : warnings) {
        texts.append(warning.text);
    }
    m_isWarned = !texts.isEmpty();
    if (m_isWarned) {
        m_warnings->showMessage(MessageBanner::Kind::Warning, texts.join(u'\n'), false);
    }
}

void IdentityForm::open()
{
    if (m_signer == nullptr && m_fromToken->isChecked()) {
        m_problem->setTextOrHide({});
        m_token->open();
    } else if (m_signer != nullptr || openFile()) {
        goOn();
    }
}

bool IdentityForm::openFile()
{
    const auto signer = m_file->open();
    if (!signer) {
        showProblem(signer.error().message);
        m_file->focusPassphrase();
        return false;
    }
    if (!takeSigner(signer.value())) {
        return false;
    }
    m_file->showOpened(true);
    if (m_settings != nullptr) {
        const Certificate &certificate = m_signer->certificate();
        m_settings->rememberIdentity({m_file->path(), certificate.subjectName(),
                                      certificate.notAfter().toLocalTime().date()});
    }
    return true;
}

bool IdentityForm::takeSigner(const std::shared_ptr<const Signer> &signer)
{
    if (auto usable = signer->checkUsableForSigning(QDateTime::currentDateTimeUtc()); !usable) {
        showProblem(usable.error().message);
        return false;
    }
    m_problem->setTextOrHide({});
    m_signer = signer;
    m_certificate->setEnabled(true);
    return true;
}

void IdentityForm::goOn()
{
    const auto warnings = m_signer->warningsFor(QDateTime::currentDateTimeUtc());
    if (!m_isWarned && !warnings.isEmpty()) {
        showWarnings(warnings);
        bringIntoView(m_warnings);
        emit changed();
    } else {
        emit opened(m_signer);
    }
}

void IdentityForm::showProblem(const QString &problem)
{
    m_problem->setTextOrHide(problem);
    bringIntoView(m_problem);
}

void IdentityForm::bringIntoView(QWidget *widget)
{
    QWidget *above = parentWidget();
    while (above != nullptr && qobject_cast<QScrollArea *>(above) == nullptr) {
        above = above->parentWidget();
    }
    if (auto *area = qobject_cast<QScrollArea *>(above)) {
        // After it has its place.
        QMetaObject::invokeMethod(
            widget, [area, widget] { area->ensureWidgetVisible(widget); }, Qt::QueuedConnection);
    }
}

void IdentityForm::showCertificate()
{
    if (m_signer == nullptr && m_fromToken->isChecked()) {
        CertificateDialog(m_token->certificate(), this).exec();
    } else if (m_signer != nullptr || openFile()) {
        showWarnings(m_signer->warningsFor(QDateTime::currentDateTimeUtc()));
        emit changed();
        CertificateDialog(m_signer->certificate(), this).exec();
    }
}
