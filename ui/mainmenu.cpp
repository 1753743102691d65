#include "mainmenu.h"

#include "ui/help/helptopics.h"
#include "ui/undo/editmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>

MainMenu::MainMenu(QMainWindow *window, Language language)
    : QObject(window)
{
    addFileMenu(window);
    m_edit = new EditMenu(window->menuBar());
    addAssessmentMenu(window);
    addViewMenu(window, language);
    addHelpMenu(window);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &key, auto signal)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(); });
    return action;
}

void MainMenu::addPage(QMenu *menu, const QString &text, const QKeySequence &key,
                       HeaderBar::Page page)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, page] { emit pageRequested(page); });
    if (HeaderBar::needsAssessment(page)) {
        m_assessmentPages.append(action);
    }
}

void MainMenu::addFileMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&File"));
    m_new =
        add(menu, tr("&New assessment…"), Qt::CTRL | Qt::Key_N, &MainMenu::newAssessmentRequested);
    menu->addSeparator();
    add(menu, tr("&Open workspace…"), Qt::CTRL | Qt::Key_O, &MainMenu::openRequested);
    add(menu, tr("New &workspace…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &MainMenu::createRequested);
    m_recent = menu->addMenu(tr("&Recent workspaces"));
    add(menu, tr("Open in another w&indow…"), {}, &MainMenu::newWindowRequested);
    add(menu, tr("Open the &demonstration"), {}, &MainMenu::demonstrationRequested)
        ->setObjectName(QStringLiteral("demonstration"));
    menu->addSeparator();
    m_backup = add(menu, tr("&Back up workspace…"), {}, &MainMenu::backupRequested);
    add(menu, tr("Res&tore a backup…"), {}, &MainMenu::restoreRequested);
    menu->addSeparator();
    add(menu, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, &MainMenu::settingsRequested);
    menu->addSeparator();
    add(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q, &MainMenu::quitRequested);
}

void MainMenu::addAssessmentMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Assessment"));
    addPage(menu, tr("&Start page"), Qt::CTRL | Qt::Key_1, HeaderBar::StartPage);
    addPage(menu, tr("&Questions"), Qt::CTRL | Qt::Key_2, HeaderBar::QuestionsPage);
    addPage(menu, tr("&Overview"), Qt::CTRL | Qt::Key_3, HeaderBar::OverviewPage);
    addPage(menu, tr("&Report"), Qt::CTRL | Qt::Key_4, HeaderBar::ReportPage);
    addPage(menu, tr("&Verify a report"), Qt::CTRL | Qt::Key_5, HeaderBar::VerifyPage);
    menu->addSeparator();
    m_details = add(menu, tr("&Details…"), Qt::CTRL | Qt::Key_D, &MainMenu::detailsRequested);
    m_approve = add(menu, tr("&Approve…"), {}, &MainMenu::approvalRequested);
    m_approve->setObjectName(QStringLiteral("approve"));
    m_remove = add(menu, tr("De&lete…"), {}, &MainMenu::removalRequested);
    m_remove->setObjectName(QStringLiteral("remove"));
}

void MainMenu::addViewMenu(QMainWindow *window, Language language)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&View"));
    m_help = menu->addAction(tr("&Help on the check"));
    m_help->setShortcut(Qt::Key_F1);
    m_help->setCheckable(true);
    connect(m_help, &QAction::toggled, this, &MainMenu::helpToggled);
    m_simple = menu->addAction(tr("Simple &view for hosts and participants"));
    m_simple->setObjectName(QStringLiteral("simpleViewAction"));
    m_simple->setCheckable(true);
    connect(m_simple, &QAction::toggled, this, &MainMenu::simpleViewToggled);
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    const auto addLanguage = [&](const QString &name, Language offered) {
        QAction *action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(offered == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language, offered] {
            if (offered != language) {
                emit languageRequested(offered);
            }
        });
    };
    addLanguage(QStringLiteral("&Deutsch"), Language::German);
    addLanguage(QStringLiteral("&English"), Language::English);
}

void MainMenu::addHelpMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Help"));
    add(menu, tr("User &guide"), Qt::CTRL | Qt::SHIFT | Qt::Key_F1, &MainMenu::guideRequested);
    add(menu, tr("Help on this &page"), Qt::CTRL | Qt::Key_F1, &MainMenu::pageHelpRequested);
    add(menu, tr("Show the &tour"), {}, &MainMenu::tourRequested);
    menu->addSeparator();
    addTopic(menu, tr("Glossar&y"), HelpTopics::glossary());
    addTopic(menu, tr("What the &standard demands and what is ours"), HelpTopics::standard());
    add(menu, tr("&Keyboard shortcuts"), Qt::SHIFT | Qt::Key_F1, &MainMenu::shortcutsRequested);
    menu->addSeparator();
    add(menu, tr("&About ConfSeal"), {}, &MainMenu::aboutRequested);
}

void MainMenu::addTopic(QMenu *menu, const QString &text, const QString &topic)
{
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, topic] { emit topicRequested(topic); });
}

void MainMenu::setState(const State &state)
{
    const bool canChange = state.hasAssessment && state.isWritable && !state.isLocked;
    m_new->setEnabled(!state.hasWorkspace || state.isWritable);
    m_backup->setEnabled(state.hasWorkspace);
    for (QAction *page : std::as_const(m_assessmentPages)) {
        page->setEnabled(state.hasAssessment);
    }
    m_simple->setEnabled(state.hasAssessment);
    m_details->setEnabled(state.hasAssessment);
    m_approve->setEnabled(canChange);
    m_remove->setEnabled(state.hasAssessment && state.isWritable && !state.isApproved);
}

void MainMenu::setRecentWorkspaces(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        // An ampersand in a path is no mnemonic.
        QString text = QDir::toNativeSeparators(path);
        connect(m_recent->addAction(text.replace(u'&', QLatin1String("&&"))), &QAction::triggered,
                this, [this, path] { emit workspaceRequested(path); });
    }
}

void MainMenu::setSimpleView(bool shown)
{
    const QSignalBlocker blocker(m_simple);
    m_simple->setChecked(shown);
}

void MainMenu::setHelpShown(bool shown)
{
    const QSignalBlocker blocker(m_help);
    m_help->setChecked(shown);
}
