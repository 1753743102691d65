#include "answersession.h"
#include "checkpage.h"
#include "model/workspace/workspace.h"
#include "navigationbar.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/undo/changehistory.h"
#include "ui/undo/undobuttons.h"
#include "wizardpage.h"

// How the page undoes and redoes, and shows what came of it.

void WizardPage::connectHistory()
{
    auto *buttons = new UndoButtons(m_history);
    m_navigation->addTools(buttons);
    connect(buttons, &UndoButtons::undoRequested, m_history, &ChangeHistory::undo);
    connect(buttons, &UndoButtons::redoRequested, m_history, &ChangeHistory::redo);
    m_history->setSaving([this] { return flush(); });
    connect(m_history, &ChangeHistory::restored, this, [this](const AnswerKey &key) {
        // Another assessment may be chosen than the one that was shown here last.
        if (m_assessment != nullptr && m_assessment->id == m_history->assessmentId()) {
            showRestored(key);
        }
    });
}

void WizardPage::showRestored(const AnswerKey &key)
{
    if (!m_model->indexOf(key.checkId, key.role).isValid()) {
        return; // it is about the whole assessment
    }
    const bool isShown = key.checkId == m_key.checkId && key.role == m_key.role;
    show(isShown ? m_key : AnswerKey{key.checkId, key.role, {}});
    if (isShown) {
        Answer stored = m_assessment->answers.value(m_key);
        stored.key = m_key;
        m_session->begin(m_assessment->id, stored);
        m_page->showStored();
    }
}
