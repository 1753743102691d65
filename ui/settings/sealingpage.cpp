#include "sealingpage.h"

#include "leveltexts.h"
#include "model/signing/tokens.h"
#include "settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {

constexpr int longestAddress = 2000;
constexpr int longestPath = 4096;
constexpr int moduleCharacters = 10; // the least width; long paths scroll

} // namespace

SealingPage::SealingPage(Settings &settings)
    : SettingsPage(
        tr("Sealing"),
        tr("How long a seal can be proven, and how the keys on smart cards are reached."))
    , m_settings(settings)
    , m_server(new QLineEdit)
    , m_serverProblem(new TextLabel(Style::Type::Body, Style::Tone::Bad))
    , m_module(new QComboBox)
    , m_moduleProblem(new TextLabel(Style::Type::Body, Style::Tone::Bad))
{
    addTimestampServer();
    addLevels();
    addTokenModule();
    endFields();
}

void SealingPage::addTimestampServer()
{
    m_server->setObjectName(QStringLiteral("timestampServer"));
    m_server->setMaxLength(longestAddress);
    m_server->setPlaceholderText(QStringLiteral("https://"));
    m_server->setText(m_settings.timestampServer().toString());
    m_server->setCursorPosition(0);
    m_serverProblem->setObjectName(QStringLiteral("timestampServerProblem"));
    m_serverProblem->hide();
    addField(tr("Address of the timestamp server"), m_server);
    addWide(m_serverProblem);
    addHint(tr("Empty: none. The server is asked only when a level above B-B is chosen. A hash of "
               "the signature is sent to it, never the report. For the levels B-LT and B-LTA the "
               "issuers of the certificates are also asked whether these were revoked."));
    connect(m_server, &QLineEdit::textChanged, this, &SealingPage::keepServer);
}

void SealingPage::addLevels()
{
    addHeading(tr("Level that is proposed for a seal"));
    auto *levels = new QButtonGroup(this);
    for (const PadesLevel level :
         {PadesLevel::BB, PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA}) {
        // Short, as it does not wrap.
        auto *button = new QRadioButton(toId(level));
        button->setAccessibleName(LevelTexts::name(level));
        button->setObjectName(QStringLiteral("level") + toId(level));
        button->setAccessibleDescription(LevelTexts::explanation(level));
        button->setChecked(level == m_settings.sealLevel());
        levels->addButton(button, static_cast<int>(level));
        addWide(button);
        addHint(LevelTexts::explanation(level));
    }
    connect(levels, &QButtonGroup::idClicked, this,
            [this](int id) { m_settings.setSealLevel(static_cast<PadesLevel>(id)); });
}

void SealingPage::addTokenModule()
{
    addHeading(tr("Smart cards and tokens"));
    m_module->setObjectName(QStringLiteral("tokenModule"));
    m_module->setEditable(true);
    m_module->setInsertPolicy(QComboBox::NoInsert);
    m_module->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_module->setMinimumContentsLength(moduleCharacters);
    m_module->lineEdit()->setMaxLength(longestPath);
    for (const QString &path : proposedTokenModules()) {
        m_module->addItem(QDir::toNativeSeparators(path));
    }
    m_module->setCurrentIndex(-1);
    m_module->setEditText(QDir::toNativeSeparators(m_settings.tokenModule()));
    m_module->lineEdit()->setCursorPosition(0);
    m_moduleProblem->setObjectName(QStringLiteral("tokenModuleProblem"));
    m_moduleProblem->hide();
    WheelGuard::protect(m_module);
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QStringLiteral("browseModule"));
    browse->setAccessibleName(tr("Browse for the module"));
    auto *row = new FlowLayout(Style::small);
    row->addWidget(browse);
    const QString label = tr("Module (PKCS#11 library)");
    addField(label, m_module);
    m_module->lineEdit()->setAccessibleName(label);
    addWide(m_moduleProblem);
    addRow(row);
    addHint(tr("It came with the card or its reader; the list proposes those that are installed "
               "here. Empty: reports are sealed with identities from files only. It runs as a "
               "part of this program, so choose only one that you trust."));
    connect(browse, &QPushButton::clicked, this, &SealingPage::chooseModule);
    connect(m_module, &QComboBox::editTextChanged, this, &SealingPage::keepModule);
}

void SealingPage::keepServer()
{
    const QString text = m_server->text().trimmed();
    const auto address = Settings::timestampServerIn(text);
    const bool isUsable = text.isEmpty() || address;
    m_serverProblem->setTextOrHide(
        isUsable ? QString()
                 : tr("Not kept: enter an address that begins with http:// or https:// and names "
                      "a server, without a user name or a password."));
    if (isUsable) {
        m_settings.setTimestampServer(address.value_or(QUrl()));
    }
}

void SealingPage::keepModule()
{
    const QString path = QDir::fromNativeSeparators(m_module->currentText().trimmed());
    const bool isUsable =
        path.isEmpty() || (QDir::isAbsolutePath(path) && QFileInfo(path).isFile());
    m_moduleProblem->setTextOrHide(
        isUsable ? QString() : tr("Not kept: there is no such file. Enter its whole path."));
    if (isUsable) {
        m_settings.setTokenModule(path);
    }
}

void SealingPage::chooseModule()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Module of smart cards"), m_settings.tokenModule(),
                                     tr("Libraries (*.so *.so.* *.dll *.dylib);;All files (*)"));
    if (!path.isEmpty()) {
        m_module->setEditText(QDir::toNativeSeparators(path));
    }
}
