#include "mainwindow.h"

#include "assessmentcommands.h"
#include "closingbackup.h"
#include "mainmenu.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspacelocation.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/help/helpcommands.h"
#include "ui/report/reportpage.h"
#include "ui/settings/settings.h"
#include "ui/start/startpage.h"
#include "ui/undo/savefailurebanner.h"
#include "ui/verify/verifypage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/jobbars.h"
#include "ui/widgets/messagebanner.h"
#include "ui/wizard/wizardpage.h"
#include "workspacecommands.h"
#include "workspacerecovery.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize frameAllowance(16, 48); // what a window manager draws around it

} // namespace

MainWindow::MainWindow(Settings &settings, Language language)
    : m_settings(settings)
    , m_language(language)
    , m_menu(new MainMenu(this, language))
    , m_header(new HeaderBar)
    , m_standing(new MessageBanner)
    , m_recovered(new MessageBanner)
    , m_message(new MessageBanner)
    , m_jobs(new JobBars)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_wizard(new WizardPage)
    , m_dashboard(new DashboardPage)
    , m_report(new ReportPage)
    , m_verify(new VerifyPage(settings))
    , m_closingBackup(new ClosingBackup(this))
    , m_workspaceCommands(new WorkspaceCommands(this))
    , m_recovery(new WorkspaceRecovery(m_recovered, this))
    , m_assessmentCommands(new AssessmentCommands(m_wizard->history(), this))
    , m_helpCommands(new HelpCommands(this, language, settings))
{
    m_standing->setObjectName(QStringLiteral("standing"));
    m_recovered->setObjectName(QStringLiteral("recovered"));
    m_message->setObjectName(QStringLiteral("message"));
    setWindowIcon(Icons::application());
    setCentralWidget(makeContent());
    connectMenu();
    connectPages();
    connectCommands();
    connectDrops();
    connectHistory();
    m_report->useSettings(settings);
    m_wizard->setHelpShown(settings.isHelpShown());
    m_wizard->setColumns(settings.questionColumns());
    resize(firstSize.boundedTo(screen()->availableGeometry().size() - frameAllowance));
    restoreGeometry(settings.windowGeometry());
    setWorkspace(nullptr);
}

MainWindow::~MainWindow()
{
    // The pages let go of the workspace before it is closed.
    clearPages();
}

QWidget *MainWindow::makeContent()
{
    m_pages->insertWidget(HeaderBar::StartPage, m_start);
    m_pages->insertWidget(HeaderBar::QuestionsPage, m_wizard);
    m_pages->insertWidget(HeaderBar::OverviewPage, m_dashboard);
    m_pages->insertWidget(HeaderBar::ReportPage, m_report);
    m_pages->insertWidget(HeaderBar::VerifyPage, m_verify);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_standing);
    column->addWidget(m_recovered);
    column->addWidget(m_message);
    column->addWidget(new SaveFailureBanner(m_wizard->history()));
    column->addWidget(m_jobs);
    column->addWidget(m_pages, 1);
    return content;
}

void MainWindow::openWorkspace(const QString &path)
{
    if (path.isEmpty() || !isLeavable()) {
        return;
    }
    if (m_workspace != nullptr && QFileInfo(path) == QFileInfo(m_workspace->path())) {
        goTo(HeaderBar::StartPage);
        return;
    }
    if (m_workspace != nullptr && !m_closingBackup->run(*m_workspace, m_settings.backupRules())) {
        return;
    }
    auto opened = Workspace::open(path, Workspace::Mode::ReadWriteIfFree);
    if (!opened) {
        showError(opened.error().message);
        return;
    }
    setWorkspace(std::move(opened).value());
}

void MainWindow::openLastWorkspace()
{
    QStringList paths;
    if (m_settings.startWith() == StartWith::LastWorkspace) {
        paths = m_settings.recentWorkspaces();
    }
    if (m_settings.startWith() != StartWith::Nothing) {
        paths.append(m_settings.defaultWorkspace());
    }
    for (const QString &path : paths) {
        if (QFileInfo::exists(path)) {
            openWorkspace(path);
            return;
        }
    }
}

void MainWindow::showForgetting()
{
    if (!m_settings.canBeKept() && m_message->text().isEmpty()) {
        m_message->showMessage(
            MessageBanner::Kind::Warning,
            tr("Settings cannot be kept: \"%1\" cannot be written. Everything else works.")
                .arg(QDir::toNativeSeparators(m_settings.path())));
    }
}

void MainWindow::offerTour()
{
    m_helpCommands->offerTour();
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    clearPages();
    m_workspace = std::move(workspace);
    m_assessmentId.clear();
    m_message->clear();
    if (m_workspace != nullptr) {
        m_settings.addRecentWorkspace(m_workspace->path());
        m_assessmentId = m_settings.place(m_workspace->path()).assessmentId;
    }
    showStanding();
    m_recovery->setWorkspace(m_workspace.get());
    m_start->setRecentWorkspaces(m_settings.recentWorkspaces());
    m_menu->setRecentWorkspaces(m_settings.recentWorkspaces());
    goTo(HeaderBar::StartPage);
}

void MainWindow::clearPages()
{
    m_wizard->clear();
    m_dashboard->clear();
    m_report->clear();
}

Workspace *MainWindow::defaultWorkspace()
{
    if (m_workspace == nullptr) {
        const QString path = m_settings.defaultWorkspace();
        auto workspace = QFileInfo::exists(path) ? Workspace::open(path, Workspace::Mode::ReadWrite)
                                                 : Workspace::create(path);
        if (!workspace) {
            showError(workspace.error().message);
            return nullptr;
        }
        setWorkspace(std::move(workspace).value());
    }
    return m_workspace.get();
}

QString MainWindow::workspaceFolder() const
{
    const QString path =
        m_workspace == nullptr ? m_settings.defaultWorkspace() : m_workspace->path();
    return QFileInfo(path).absolutePath();
}

void MainWindow::choose(const QString &assessmentId)
{
    m_assessmentId = assessmentId;
    updateMenu();
}

void MainWindow::goTo(HeaderBar::Page page)
{
    const Result<void> shown = m_wizard->flush() ? showPage(page) : Result<void>();
    if (!shown) {
        showError(shown.error().message);
    }
    const bool arrives = m_pages->currentIndex() != m_current;
    m_pages->setCurrentIndex(m_current);
    m_header->setPage(m_current);
    updateMenu();
    // The keys of the results work at once; whoever walks through the tabs stays there.
    const bool walksTabs = m_header->isAncestorOf(QApplication::focusWidget());
    if (arrives && m_current == HeaderBar::QuestionsPage && !walksTabs) {
        m_wizard->focusResult();
    }
}

Result<void> MainWindow::showPage(HeaderBar::Page page)
{
    Result<void> shown;
    if (page == HeaderBar::StartPage) {
        const QString id = m_assessmentId;
        shown = m_start->showWorkspace(m_workspace.get(), id);
        m_assessmentId = m_start->currentAssessment();
    } else if (HeaderBar::needsAssessment(page)
               && (m_workspace == nullptr || m_assessmentId.isEmpty())) {
        return {};
    } else if (page == HeaderBar::QuestionsPage) {
        shown = m_wizard->showAssessment(m_workspace.get(), m_assessmentId,
                                         m_settings.place(m_workspace->path()));
    } else if (page == HeaderBar::OverviewPage) {
        shown = m_dashboard->showAssessment(m_workspace.get(), m_assessmentId);
    } else if (page == HeaderBar::ReportPage) {
        m_report->showAssessment(m_workspace.get(), m_assessmentId);
    }
    if (shown) {
        m_current = page;
    }
    return shown;
}

void MainWindow::startQuestions(const QString &assessmentId)
{
    m_assessmentId = assessmentId;
    // A new assessment is not in the list yet.
    goTo(HeaderBar::StartPage);
    goTo(HeaderBar::QuestionsPage);
    m_wizard->showFirstOpen();
}

void MainWindow::updateMenu()
{
    const bool isWritable = m_workspace != nullptr && m_workspace->isWritable();
    m_wizard->history()->open(m_workspace.get(), m_assessmentId);
    const AssessmentState state = m_start->currentState();
    m_menu->setState({m_workspace != nullptr, isWritable, !m_assessmentId.isEmpty(),
                      isLocked(state), state == AssessmentState::Approved});
    const QString workspace =
        m_workspace == nullptr ? QString() : QFileInfo(m_workspace->path()).completeBaseName();
    const QString assessment = m_start->currentName();
    m_header->setPlace(workspace, assessment);
    setWindowTitle(assessment.isEmpty() ? QStringLiteral("ConfSeal")
                                        : QStringLiteral("%1 – ConfSeal").arg(assessment));
}

void MainWindow::rememberPlace()
{
    if (m_workspace != nullptr) {
        m_settings.setPlace(m_workspace->path(), m_wizard->place());
    }
}

void MainWindow::showError(const QString &message)
{
    m_message->showMessage(MessageBanner::Kind::Error, message);
}

bool MainWindow::isLeavable()
{
    if (m_workspaceCommands->isBusy()) {
        if (!Dialogs::confirm(this, tr("A file is being written"),
                              tr("A file is still being written in the background. Stop it? "
                                 "Nothing will be left of it."),
                              tr("Stop writing"))) {
            return false;
        }
        m_workspaceCommands->cancel();
    }
    if (!m_wizard->flush()
        && !Dialogs::confirm(this, tr("Not saved"),
                             tr("The last change of an answer could not be saved. Leave it and "
                                "lose the change?"),
                             tr("Lose the change"))) {
        return false;
    }
    return !m_wizard->isBusy()
        || Dialogs::confirm(this, tr("Evidence is being added"),
                            tr("Files are still being added as evidence. Stop adding them?"),
                            tr("Stop adding"));
}

MainWindow::State MainWindow::takeState()
{
    std::optional<ReportOptionsForm::Choices> choices;
    if (m_current == HeaderBar::ReportPage) {
        choices = m_report->choices();
    }
    clearPages();
    // Without a workspace there is nothing to be read that could fail.
    const auto left = m_start->showWorkspace(nullptr, {});
    Q_UNUSED(left)
    return {std::move(m_workspace),
            m_assessmentId,
            m_current,
            m_settingsPage,
            m_wizard->history()->takeStacks(),
            m_verify->state(),
            choices};
}

void MainWindow::restore(State state)
{
    m_wizard->history()->adopt(state.workspace.get(), std::move(state.history));
    setWorkspace(std::move(state.workspace));
    m_assessmentId = state.assessmentId;
    m_verify->restore(state.verification);
    m_report->keepChoices(state.reportChoices);
    goTo(HeaderBar::StartPage);
    goTo(state.page);
    if (state.settings) {
        QTimer::singleShot(0, this, [this, page = *state.settings] { showSettings(page); });
    }
}

void MainWindow::showSettings(SettingsDialog::Page page)
{
    const int textSize = m_settings.textSize();
    SettingsDialog dialog(m_settings, m_language, page, this);
    connect(&dialog, &SettingsDialog::appearanceChanged, this, &MainWindow::appearanceChanged);
    dialog.exec();
    m_settingsPage.reset();
    if (const auto language = dialog.chosenLanguage()) {
        m_settingsPage = dialog.page();
        emit languageRequested(*language);
    } else if (m_settings.textSize() != textSize) {
        emit renewalRequested();
    } else if (m_current == HeaderBar::ReportPage) {
        goTo(m_current); // the report may have another issuer now
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayClose = isLeavable()
        && (m_workspace == nullptr || m_closingBackup->run(*m_workspace, m_settings.backupRules()));
    if (!mayClose) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setLastPage(m_current);
    m_settings.setQuestionColumns(m_wizard->columns());
    m_settings.setHelpShown(m_wizard->isHelpWanted());
    event->accept();
}
