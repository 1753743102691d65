#include "answersession.h"
#include "checklistpanel.h"
#include "checkpage.h"
#include "evidenceactions.h"
#include "evidencepanel.h"
#include "evidencepasting.h"
#include "evidencequeue.h"
#include "flagform.h"
#include "flagging.h"
#include "helppanel.h"
#include "measureactions.h"
#include "navigationbar.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/undo/changehistory.h"
#include "ui/widgets/messagebanner.h"
#include "wizardpage.h"

#include <QApplication>
#include <QShortcut>

// What the parts of the page tell each other, and the keys that reach them.

void WizardPage::connectParts()
{
    connect(m_checklist, &ChecklistPanel::checkRequested, this,
            [this](const QString &checkId, Role role) {
                show({checkId, role, {}});
            });
    connect(m_checklist, &ChecklistPanel::answerRequested, m_page, &CheckPage::focusResult);
    connect(m_checklist, &ChecklistPanel::shownRoleChanged, this, &WizardPage::placeChanged);
    connect(m_page, &CheckPage::edited, this,
            [this](AnswerSession::Timing timing) { m_session->change(m_page->answer(), timing); });
    connect(m_session, &AnswerSession::unsaved, this,
            [this] { m_navigation->setSaveState(NavigationBar::SaveState::Unsaved); });
    connect(m_session, &AnswerSession::saved, this, &WizardPage::showSaved);
    connect(m_session, &AnswerSession::failed, this, &WizardPage::showNotSaved);
    connect(m_notSaved, &MessageBanner::actionTriggered, this, &WizardPage::flush);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        m_session->flush();
        m_flagging->flush();
        m_history->endTyping();
    });
    connect(m_navigation, &NavigationBar::backRequested, this, &WizardPage::goBack);
    connect(m_navigation, &NavigationBar::nextRequested, this, &WizardPage::goNext);
    connect(m_navigation, &NavigationBar::nextOpenRequested, this,
            [this] { m_checklist->requestNextOpen(); });
    connect(m_page, &CheckPage::stepsTicked, m_help, &HelpPanel::setTickedSteps);
    connect(m_help, &HelpPanel::stepsTicked, m_page, &CheckPage::tickSteps);
}

void WizardPage::connectFlag()
{
    connect(m_flagging, &Flagging::unsaved, this,
            [this] { m_navigation->setSaveState(NavigationBar::SaveState::Unsaved); });
    connect(m_flagging, &Flagging::saved, this, &WizardPage::showSaved);
    connect(m_flagging, &Flagging::failed, this, &WizardPage::showNotSaved);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_B, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_page->flag()->isVisible()) {
            m_page->flag()->toggle();
        }
    });
}

void WizardPage::connectEvidence()
{
    const EvidencePanel *panel = m_page->evidence();
    connect(panel, &EvidencePanel::addFilesRequested, m_evidence, &EvidenceActions::chooseFiles);
    connect(panel, &EvidencePanel::addRequested, m_evidence, &EvidenceActions::add);
    connect(panel, &EvidencePanel::attachRequested, m_evidence, &EvidenceActions::attachExisting);
    connect(panel, &EvidencePanel::editRequested, m_evidence, &EvidenceActions::edit);
    connect(panel, &EvidencePanel::removalRequested, m_evidence, &EvidenceActions::remove);
    connect(panel, &EvidencePanel::exportRequested, m_evidence, &EvidenceActions::saveCopy);
    connect(panel, &EvidencePanel::pasteRequested, m_evidence, &EvidenceActions::paste);
    connect(panel, &EvidencePanel::openRequested, this,
            [this](const EvidenceItem &item) { emit linkRequested(item.link); });
    connect(m_page, &CheckPage::evidenceDropped, m_evidence, &EvidenceActions::take);
    connect(m_evidence, &EvidenceActions::jobStarted, this, &WizardPage::jobStarted);
    connect(m_evidence, &EvidenceActions::failed, this, [this](const QString &message) {
        m_message->showMessage(MessageBanner::Kind::Error, message);
    });
    connect(m_measures, &MeasureActions::failed, this, [this](const QString &message) {
        m_message->showMessage(MessageBanner::Kind::Error, message);
    });
    connect(m_evidence, &EvidenceActions::notice, this, [this](const QString &message) {
        m_message->showMessage(MessageBanner::Kind::Information, message);
    });
    const EvidenceQueue *queue = m_evidence->queue();
    connect(queue, &EvidenceQueue::progressed, m_navigation, &NavigationBar::showImport);
    connect(queue, &EvidenceQueue::finished, this, &WizardPage::showImportResult);
    connect(m_navigation, &NavigationBar::importCancelled, queue, &EvidenceQueue::cancel);
}

void WizardPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int key = 1; key <= resultsInKeyOrder().size(); ++key) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + key);
        // Text fields take plain digits for themselves.
        add(digit, [this, key] { m_page->chooseKey(key); });
        add(Qt::ALT | digit, [this, key] { m_page->chooseKey(key); });
    }
    const auto *pasting = new EvidencePasting(this);
    connect(pasting, &EvidencePasting::requested, m_evidence, &EvidenceActions::paste);
    add(Qt::CTRL | Qt::Key_L, [this] { m_checklist->focusTree(); });
    add(Qt::CTRL | Qt::Key_F, [this] { m_checklist->focusSearch(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_checklist->openFilters(); });
    add(Qt::CTRL | Qt::Key_E, [this] { focusResult(); });
}
