#include "assessmentcommands.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "model/workspace/workspace.h"
#include "ui/start/startpage.h"
#include "ui/undo/editmenu.h"
#include "ui/wizard/wizardpage.h"

// How the window undoes and redoes, and follows what changes in the assessment.

void MainWindow::showChanged()
{
    // Name and state are taken from the list, also while another page is shown.
    if (auto listed = m_start->showWorkspace(m_workspace.get(), m_assessmentId); !listed) {
        showError(listed.error().message);
    }
    goTo(m_current);
}

void MainWindow::connectHistory()
{
    ChangeHistory *history = m_wizard->history();
    m_menu->edit()->setHistory(history);
    connect(m_menu->edit(), &EditMenu::undoRequested, history, &ChangeHistory::undo);
    connect(m_menu->edit(), &EditMenu::redoRequested, history, &ChangeHistory::redo);
    connect(history, &ChangeHistory::restored, this, &MainWindow::showRestored);
    connect(m_assessmentCommands, &AssessmentCommands::removed, history, &ChangeHistory::forget);
}

void MainWindow::showRestored(const AnswerKey &place)
{
    if (place.checkId.isEmpty()) {
        showChanged();
    } else if (m_current != HeaderBar::QuestionsPage) {
        goTo(HeaderBar::QuestionsPage);
        m_wizard->showRestored(place);
    }
}
