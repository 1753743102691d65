#include "mainwindow.h"

#include "assessmentcommands.h"
#include "mainmenu.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspacelocation.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/shortcutsdialog.h"
#include "ui/report/reportpage.h"
#include "ui/settings/settings.h"
#include "ui/start/startpage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "ui/wizard/wizardpage.h"
#include "workspacecommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
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
    , m_message(new MessageBanner)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_wizard(new WizardPage)
    , m_report(new ReportPage)
    , m_workspaceCommands(new WorkspaceCommands(this))
    , m_assessmentCommands(new AssessmentCommands(this))
{
    m_standing->setObjectName(QStringLiteral("standing"));
    m_message->setObjectName(QStringLiteral("message"));
    setWindowIcon(Icons::application());
    setCentralWidget(makeContent());
    connectMenu();
    connectPages();
    connectCommands();
    m_wizard->setHelpShown(settings.isHelpShown());
    m_wizard->setColumns(settings.questionColumns());
    resize(firstSize.boundedTo(screen()->availableGeometry().size() - frameAllowance));
    restoreGeometry(settings.windowGeometry());
    setWorkspace(nullptr);
}

MainWindow::~MainWindow()
{
    // The pages let go of the workspace before it is closed.
    m_report->clear();
    m_wizard->clear();
}

QWidget *MainWindow::makeContent()
{
    m_pages->insertWidget(HeaderBar::StartPage, m_start);
    m_pages->insertWidget(HeaderBar::QuestionsPage, m_wizard);
    m_pages->insertWidget(HeaderBar::ReportPage, m_report);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_standing);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    return content;
}

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
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::close);
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::goTo);
    connect(m_menu, &MainMenu::helpToggled, m_wizard, &WizardPage::setHelpShown);
    connect(m_menu, &MainMenu::languageRequested, this, &MainWindow::languageRequested);
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
    connect(m_wizard, &WizardPage::placeChanged, this, &MainWindow::rememberPlace);
    connect(m_wizard, &WizardPage::helpShownChanged, m_menu, &MainMenu::setHelpShown);
    connect(m_report, &ReportPage::checkRequested, this, [this](const QString &checkId) {
        goTo(HeaderBar::QuestionsPage);
        m_wizard->showCheck(checkId);
    });
}

void MainWindow::connectCommands()
{
    connect(m_workspaceCommands, &WorkspaceCommands::ready, this, &MainWindow::openWorkspace);
    connect(m_workspaceCommands, &WorkspaceCommands::failed, this, &MainWindow::showError);
    connect(m_workspaceCommands, &WorkspaceCommands::notice, this, [this](const QString &text) {
        m_message->showMessage(MessageBanner::Kind::Information, text);
    });
    connect(m_assessmentCommands, &AssessmentCommands::created, this, &MainWindow::startQuestions);
    connect(m_assessmentCommands, &AssessmentCommands::removed, this, [this] {
        m_wizard->clear();
        m_report->clear();
        m_assessmentId.clear();
        goTo(HeaderBar::StartPage);
    });
    connect(m_assessmentCommands, &AssessmentCommands::changed, this, [this] {
        // Name and state are taken from the list, also while another page is shown.
        if (auto listed = m_start->showWorkspace(m_workspace.get(), m_assessmentId); !listed) {
            showError(listed.error().message);
        }
        goTo(m_current);
    });
    connect(m_assessmentCommands, &AssessmentCommands::failed, this, &MainWindow::showError);
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
    auto opened = Workspace::open(path, Workspace::Mode::ReadWriteIfFree);
    if (!opened) {
        showError(opened.error().message);
        return;
    }
    setWorkspace(std::move(opened).value());
}

void MainWindow::openLastWorkspace()
{
    const QStringList paths = m_settings.recentWorkspaces() + QStringList{defaultWorkspacePath()};
    for (const QString &path : paths) {
        if (QFileInfo::exists(path)) {
            openWorkspace(path);
            return;
        }
    }
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_wizard->clear();
    m_report->clear();
    m_workspace = std::move(workspace);
    m_assessmentId.clear();
    m_message->clear();
    QStringList remarks;
    if (m_workspace != nullptr) {
        m_settings.addRecentWorkspace(m_workspace->path());
        m_assessmentId = m_settings.place(m_workspace->path()).assessmentId;
        remarks = {m_workspace->readOnlyReason(), m_workspace->warning()};
        remarks.removeAll(QString());
    }
    m_standing->setVisible(!remarks.isEmpty());
    if (!remarks.isEmpty()) {
        m_standing->showMessage(MessageBanner::Kind::Warning, remarks.join(u'\n'), false);
    }
    m_start->setRecentWorkspaces(m_settings.recentWorkspaces());
    m_menu->setRecentWorkspaces(m_settings.recentWorkspaces());
    goTo(HeaderBar::StartPage);
}

Workspace *MainWindow::defaultWorkspace()
{
    if (m_workspace == nullptr) {
        const QString path = defaultWorkspacePath();
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
    const QString path = m_workspace == nullptr ? defaultWorkspacePath() : m_workspace->path();
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
    } else if (m_workspace == nullptr || m_assessmentId.isEmpty()) {
        return {};
    } else if (page == HeaderBar::QuestionsPage) {
        shown = m_wizard->showAssessment(m_workspace.get(), m_assessmentId,
                                         m_settings.place(m_workspace->path()));
    } else {
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
        m_message->showMessage(MessageBanner::Kind::Information,
                               tr("A file is still being written. Try again when that is done."));
        return false;
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
    m_wizard->clear();
    m_report->clear();
    // Without a workspace there is nothing to be read that could fail.
    const auto left = m_start->showWorkspace(nullptr, {});
    Q_UNUSED(left)
    return {std::move(m_workspace), m_assessmentId, m_current};
}

void MainWindow::restore(State state)
{
    setWorkspace(std::move(state.workspace));
    m_assessmentId = state.assessmentId;
    goTo(HeaderBar::StartPage);
    goTo(state.page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isLeavable()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setQuestionColumns(m_wizard->columns());
    m_settings.setHelpShown(m_wizard->isHelpWanted());
    event->accept();
}
