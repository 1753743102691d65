#include "tokenidentityform.h"

#include "model/workspace/tokenjob.h"
#include "sealingtexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

bool isSameEntry(const TokenCertificate &one, const TokenCertificate &other)
{
    return one.token.serial == other.token.serial && one.token.label == other.token.label
        && one.certificate == other.certificate && one.id == other.id;
}

} // namespace

TokenIdentityForm::TokenIdentityForm(QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_choice(new QComboBox)
    , m_pin(new QLineEdit)
    , m_remark(new TextLabel(Style::Type::Body, Style::Tone::Caution))
    , m_again(new QPushButton(tr("Search again")))
    , m_module(new QPushButton(tr("Choose the module…")))
{
    m_state->setObjectName(QStringLiteral("tokenState"));
    m_choice->setObjectName(QStringLiteral("tokenCertificates"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    WheelGuard::protect(m_choice);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_remark->setObjectName(QStringLiteral("pinRemark"));
    m_again->setObjectName(QStringLiteral("searchTokens"));
    m_again->setAccessibleName(tr("Search for tokens again"));
    m_module->setObjectName(QStringLiteral("chooseTokenModule"));
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TokenIdentityForm::showChoice);
    connect(m_again, &QPushButton::clicked, this, [this] { search(m_modulePath); });
    connect(m_module, &QPushButton::clicked, this, &TokenIdentityForm::settingsRequested);
    showChoice();
}

TokenIdentityForm::~TokenIdentityForm()
{
    if (m_job != nullptr) {
        m_job->abandon();
    }
}

void TokenIdentityForm::layOut()
{
    auto *buttons = new FlowLayout(Style::small);
    buttons->addWidget(m_again);
    buttons->addWidget(m_module);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("C&ertificate on a token:"), m_choice);
    form->addRow(m_state);
    form->addRow(buttons);
    form->addRow(tr("PI&N:"), m_pin);
    form->addRow(m_remark);
}

void TokenIdentityForm::search(const QString &modulePath)
{
    m_modulePath = modulePath;
    m_again->setVisible(!modulePath.isEmpty());
    if (modulePath.isEmpty()) {
        endJob();
        showEntries({});
        m_state->setTextOrHide(tr("No module of smart cards has been chosen yet. It is the "
                                  "library that came with the card or its reader."));
        return;
    }
    TokenJob *job = startJob(tr("Looking for smart cards and tokens…"));
    connect(job, &TokenJob::found, this, [this](const QList<TokenCertificate> &entries) {
        endJob();
        showEntries(entries);
    });
    connect(job, &TokenJob::failed, this, [this](const QString &message) {
        endJob();
        showEntries({});
        m_state->setTextOrHide(message);
    });
    job->search();
}

void TokenIdentityForm::open()
{
    const TokenCertificate wanted = *chosen();
    TokenJob *job = startJob(wanted.token.hasPinPad ? tr("Enter the PIN at the reader…")
                                                    : tr("Opening the key on the token…"));
    connect(job, &TokenJob::opened, this, [this](const std::shared_ptr<const Signer> &signer) {
        endJob();
        m_state->setTextOrHide({});
        showOpened(true);
        emit opened(signer);
    });
    connect(job, &TokenJob::failed, this, [this](const QString &message) {
        endJob();
        emit failed(message);
        search(m_modulePath); // for what the token says about its PIN now
    });
    QString typed = m_pin->text();
    m_pin->setText({}); // unlike clear(), leaves nothing to undo
    job->open(wanted, Secret::taking(typed));
}

TokenJob *TokenIdentityForm::startJob(const QString &state)
{
    endJob();
    m_state->setTextOrHide(state);
    m_job = new TokenJob(m_modulePath);
    for (QWidget *field : std::initializer_list<QWidget *>{m_choice, m_pin, m_again}) {
        field->setEnabled(false);
    }
    emit busyChanged();
    return m_job;
}

void TokenIdentityForm::endJob()
{
    if (m_job != nullptr) {
        m_job->abandon();
        m_job = nullptr;
    }
    m_again->setEnabled(true);
    showChoice();
}

void TokenIdentityForm::showEntries(const QList<TokenCertificate> &entries)
{
    const QSignalBlocker blocker(m_choice);
    m_entries = entries;
    m_choice->clear();
    int wanted = 0;
    for (const TokenCertificate &entry : entries) {
        wanted = isSameEntry(entry, m_shown) ? m_choice->count() : wanted;
        m_choice->addItem(SealingTexts::entry(entry));
    }
    m_choice->setCurrentIndex(entries.isEmpty() ? -1 : wanted);
    m_state->setTextOrHide(
        entries.isEmpty()
            ? tr("No certificate was found. Insert the card or token and search again.")
            : QString());
    showChoice();
}

void TokenIdentityForm::showChoice()
{
    const TokenCertificate *entry = chosen();
    const bool isPinTyped = entry != nullptr && entry->token.needsLogin && !entry->token.hasPinPad;
    m_choice->setEnabled(entry != nullptr && m_job == nullptr);
    m_pin->setEnabled(isPinTyped && m_job == nullptr);
    m_choice->setToolTip(entry == nullptr ? QString() : m_choice->currentText());
    m_remark->setTextOrHide(entry == nullptr ? QString() : SealingTexts::pinRemark(entry->token));
    showOpened(false);
    const TokenCertificate now = entry == nullptr ? TokenCertificate() : *entry;
    const bool isSame = isSameEntry(now, m_shown);
    m_shown = now;
    if (isSame) {
        emit busyChanged();
    } else {
        emit changed();
    }
}

void TokenIdentityForm::showOpened(bool isOpen)
{
    m_pin->setPlaceholderText(isOpen ? tr("Not needed again: the key is open.") : QString());
}

const TokenCertificate *TokenIdentityForm::chosen() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_entries.size() ? &m_entries.at(index) : nullptr;
}

bool TokenIdentityForm::isComplete() const
{
    const TokenCertificate *entry = chosen();
    return entry != nullptr && m_job == nullptr && !entry->token.pinLocked
        && !entry->token.pinMissing;
}

Certificate TokenIdentityForm::certificate() const
{
    const TokenCertificate *entry = chosen();
    return entry == nullptr ? Certificate() : entry->certificate;
}
