#include "assessmentcommands.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "model/workspace/workspace.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/shortcutsdialog.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/help/helpcommands.h"
#include "ui/report/reportpage.h"
#include "ui/settings/settings.h"
#include "ui/start/startpage.h"
#include "ui/verify/verifypage.h"
#include "ui/widgets/externallink.h"
#include "ui/widgets/jobbars.h"
#include "ui/widgets/messagebanner.h"
#include "ui/wizard/wizardpage.h"
#include "workspacecommands.h"
#include "workspacerecovery.h"

// How the parts of the main window are connected.

void MainWindow::connectMenu()
{
    const auto onAssessment = [this](auto signal, auto command) {
        connect(m_menu, signal, this, [this, command] {
            if (m_workspace != nullptr && m_wizard->flush()) {
                (m_assessmentCommands->*command)(*m_workspace, m_assessmentId);
            }
        });
    };
    onAssessment(&MainMenu::detailsRequested, &AssessmentCommands::editDetails);
    onAssessment(&MainMenu::removalRequested, &AssessmentCommands::remove);
    onAssessment(&MainMenu::approvalRequested, &AssessmentCommands::approve);
    connect(m_menu, &MainMenu::newAssessmentRequested, this, [this] {
        m_assessmentCommands->create(m_workspace.get(), [this] { return defaultWorkspace(); });
    });
    connect(m_menu, &MainMenu::openRequested, this,
            [this] { openWorkspace(m_workspaceCommands->chooseExisting(workspaceFolder())); });
    connect(m_menu, &MainMenu::createRequested, this,
            [this] { m_workspaceCommands->create(workspaceFolder()); });
    connect(m_menu, &MainMenu::workspaceRequested, this, &MainWindow::openWorkspace);
    connect(m_menu, &MainMenu::demonstrationRequested, this,
            [this] { m_workspaceCommands->openDemonstration(m_language); });
    connect(m_menu, &MainMenu::backupRequested, this, [this] {
        if (m_wizard->flush()) {
            m_workspaceCommands->backUp(*m_workspace);
        }
    });
    connect(m_menu, &MainMenu::settingsRequested, this,
            [this] { showSettings(SettingsDialog::Look); });
    connect(m_verify, &VerifyPage::trustSettingsRequested, this,
            [this] { showSettings(SettingsDialog::Trust); });
    connect(m_verify, &VerifyPage::notice, this, [this](const QString &text) {
        m_message->showMessage(MessageBanner::Kind::Information, text);
    });
    connect(m_menu, &MainMenu::restoreRequested, this,
            [this] { m_workspaceCommands->restore(workspaceFolder()); });
    connect(m_menu, &MainMenu::newWindowRequested, this,
            [this] { m_workspaceCommands->openInNewWindow(workspaceFolder()); });
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::close);
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::goTo);
    connect(m_menu, &MainMenu::helpToggled, m_wizard, &WizardPage::setHelpShown);
    connect(m_menu, &MainMenu::simpleViewToggled, this, [this](bool shown) {
        goTo(HeaderBar::QuestionsPage);
        m_wizard->setSimpleViewShown(shown);
    });
    connect(m_menu, &MainMenu::languageRequested, this, &MainWindow::languageRequested);
    m_helpCommands->connectTo(*m_menu, *m_pages);
    connect(m_helpCommands, &HelpCommands::pageRequested, this, &MainWindow::goTo);
    connect(m_menu, &MainMenu::shortcutsRequested, this, [this] { ShortcutsDialog(this).exec(); });
    connect(m_menu, &MainMenu::aboutRequested, this,
            [this] { AboutDialog(AboutDialog::ProgramTab, this).exec(); });
}

void MainWindow::connectPages()
{
    connect(m_header, &HeaderBar::pageRequested, this, &MainWindow::goTo);
    connect(m_start, &StartPage::newAssessmentRequested, m_menu, &MainMenu::newAssessmentRequested);
    connect(m_start, &StartPage::openRequested, m_menu, &MainMenu::openRequested);
    connect(m_start, &StartPage::demonstrationRequested, m_menu, &MainMenu::demonstrationRequested);
    connect(m_start, &StartPage::detailsRequested, m_menu, &MainMenu::detailsRequested);
    connect(m_start, &StartPage::removalRequested, m_menu, &MainMenu::removalRequested);
    connect(m_start, &StartPage::catalogueRequested, this,
            [this] { AboutDialog(AboutDialog::CatalogueTab, this).exec(); });
    connect(m_start, &StartPage::workspaceRequested, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::currentChanged, this, &MainWindow::choose);
    connect(m_start, &StartPage::assessmentActivated, this, &MainWindow::startQuestions);
    connect(m_start, &StartPage::questionsRequested, this,
            [this] { goTo(HeaderBar::QuestionsPage); });
    connect(m_start, &StartPage::reportRequested, this, [this] { goTo(HeaderBar::ReportPage); });
    connect(m_start, &StartPage::failed, this, &MainWindow::showError);
    connect(m_wizard, &WizardPage::jobStarted, m_jobs, &JobBars::add);
    connect(m_wizard, &WizardPage::linkRequested, this, [this](const QString &address) {
        if (auto opened = ExternalLink::open(this, address, m_settings.confirmsExternalOpening());
            !opened) {
            showError(opened.error().message);
        }
    });
    connect(m_wizard, &WizardPage::placeChanged, this, &MainWindow::rememberPlace);
    connect(m_wizard, &WizardPage::helpShownChanged, m_menu, &MainMenu::setHelpShown);
    connect(m_wizard, &WizardPage::simpleViewChanged, m_menu, &MainMenu::setSimpleView);
    const auto showCheck = [this](const QString &checkId) {
        goTo(HeaderBar::QuestionsPage);
        m_wizard->showCheck(checkId);
    };
    connect(m_dashboard, &DashboardPage::checkRequested, this, showCheck);
    connect(m_dashboard, &DashboardPage::reportRequested, this,
            [this] { goTo(HeaderBar::ReportPage); });
    connect(m_dashboard, &DashboardPage::detailsRequested, m_menu, &MainMenu::detailsRequested);
    connect(m_report, &ReportPage::checkRequested, this, showCheck);
}

void MainWindow::connectCommands()
{
    connect(m_workspaceCommands, &WorkspaceCommands::ready, this, &MainWindow::openWorkspace);
    connect(m_workspaceCommands, &WorkspaceCommands::jobStarted, m_jobs, &JobBars::add);
    connect(m_standing, &MessageBanner::actionTriggered, this, &MainWindow::tryToWrite);
    connect(m_recovery, &WorkspaceRecovery::restoreRequested, m_menu, &MainMenu::restoreRequested);
    connect(m_workspaceCommands, &WorkspaceCommands::failed, this, &MainWindow::showError);
    connect(m_workspaceCommands, &WorkspaceCommands::notice, this, [this](const QString &text) {
        m_message->showMessage(MessageBanner::Kind::Information, text);
    });
    connect(m_assessmentCommands, &AssessmentCommands::created, this, &MainWindow::startQuestions);
    connect(m_assessmentCommands, &AssessmentCommands::removed, this, [this] {
        clearPages();
        m_assessmentId.clear();
        goTo(HeaderBar::StartPage);
    });
    connect(m_assessmentCommands, &AssessmentCommands::changed, this, &MainWindow::showChanged);
    connect(m_assessmentCommands, &AssessmentCommands::failed, this, &MainWindow::showError);
}
