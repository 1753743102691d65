#include "answersession.h"
#include "checkpage.h"
#include "evidencequeue.h"
#include "flagging.h"
#include "helppanel.h"
#include "model/workspace/workspace.h"
#include "navigationbar.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/undo/changehistory.h"
#include "ui/widgets/messagebanner.h"
#include "wizardpage.h"

// What the page says: whether it can be changed, whether it is saved, what came of an import.

void WizardPage::showLock()
{
    const bool locked = isLocked(m_assessment->state);
    m_page->setReadOnly(locked || !m_workspace->isWritable());
    m_help->setReadOnly(locked || !m_workspace->isWritable());
    if (!locked) {
        m_lock->clear();
        return;
    }
    const QString state = DisplayTexts::state(m_assessment->state);
    m_lock->showMessage(MessageBanner::Kind::Information,
                        m_assessment->approvedBy.isEmpty()
                            ? tr("%1: this assessment can be read, but not changed.").arg(state)
                            : tr("%1 by %2: this assessment can be read, but not changed.")
                                  .arg(state, m_assessment->approvedBy),
                        false);
}

void WizardPage::showSaved()
{
    if (m_session->isSaved() && m_flagging->isSaved()) {
        m_navigation->setSaveState(NavigationBar::SaveState::Saved);
        m_notSaved->clear();
    }
}

void WizardPage::showNotSaved(const QString &message)
{
    m_navigation->setSaveState(NavigationBar::SaveState::Failed);
    m_notSaved->showAction(MessageBanner::Kind::Error, tr("Not saved: %1").arg(message),
                           tr("Try again"));
}

void WizardPage::showImportResult(const QStringList &problems)
{
    m_navigation->hideImport();
    m_history->endImports();
    if (!problems.isEmpty()) {
        m_message->showMessage(MessageBanner::Kind::Error, EvidenceQueue::summaryOf(problems));
    }
}
