#include "wizardpage.h"

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
#include "model/workspace/workspace.h"
#include "navigationbar.h"
#include "simpleview.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/undo/changehistory.h"
#include "ui/widgets/messagebanner.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

WizardPage::WizardPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_history(new ChangeHistory(this))
    , m_session(new AnswerSession(m_history, this))
    , m_evidence(new EvidenceActions(m_history, this))
    , m_checklist(new ChecklistPanel(m_model))
    , m_page(new CheckPage)
    , m_flagging(new Flagging(m_page->flag(), m_history, this))
    , m_simple(new SimpleView(m_page))
    , m_help(new HelpPanel)
    , m_navigation(new NavigationBar)
    , m_lock(new MessageBanner)
    , m_notSaved(new MessageBanner)
    , m_message(new MessageBanner)
    , m_splitter(new QSplitter)
{
    layOut();
    m_lock->setObjectName(QStringLiteral("lock"));
    m_notSaved->setObjectName(QStringLiteral("notSaved"));
    m_message->setObjectName(QStringLiteral("message"));
    connectParts();
    connectEvidence();
    connectFlag();
    connectHistory();
    connectSimpleView();
    addShortcuts();
}

WizardPage::~WizardPage() = default;

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

Result<void> WizardPage::showAssessment(Workspace *workspace, const QString &assessmentId,
                                        const WorkspacePlace &place)
{
    const auto assessment = workspace->assessment(assessmentId);
    if (!assessment) {
        return assessment.error();
    }
    const auto catalogue = workspace->catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_workspace = workspace;
    m_history->open(workspace, assessmentId);
    m_page->evidence()->setWorkspacePath(workspace->path());
    m_assessment = assessment.value();
    m_catalogue = catalogue.value();
    m_model->setAssessment(m_assessment, m_catalogue, QDate::currentDate());
    m_checklist->begin(workspace->path(), *m_assessment, *m_catalogue);
    m_simple->setRoles(*m_catalogue, rolesInScope(m_assessment->scope));
    const bool isHere = place.assessmentId == assessmentId;
    if (isHere) {
        m_checklist->setShownRole(place.shownRole);
    }
    applySimpleRole(isHere ? place.simpleRole : std::nullopt);
    m_message->clear();
    m_notSaved->clear();
    m_navigation->setSaveState(NavigationBar::SaveState::Nothing);
    connect(workspace, &Workspace::answerChanged, this, &WizardPage::refresh);
    connect(workspace, &Workspace::evidenceChanged, this, &WizardPage::refresh);
    connect(workspace, &Workspace::saved, this, [this] {
        // It may be evidence that was saved, while an answer is being typed.
        if (m_session->isSaved() && m_flagging->isSaved()) {
            m_navigation->setSaveState(NavigationBar::SaveState::Saved);
        }
    });
    showLock();
    m_key = {};
    if (isHere && place.answering && m_model->indexOf(place.checkId, *place.answering).isValid()) {
        show({place.checkId, *place.answering, {}});
    } else {
        showFirstOpen();
    }
    // A catalogue may have nothing to ask in this scope.
    m_simple->setVisible(!m_key.checkId.isEmpty());
    return {};
}

void WizardPage::showCheck(const QString &checkId)
{
    const Check *check = m_catalogue->check(checkId);
    const auto role =
        check == nullptr ? std::nullopt : responsibleRole(*check, m_assessment->scope);
    if (role) {
        show({checkId, *role, {}});
    }
}

void WizardPage::focusResult()
{
    m_page->focusResult();
}

void WizardPage::showFirstOpen()
{
    if (m_checklist->requestFirstOpen() || m_checklist->requestFirst()) {
        return;
    }
    if (m_checklist->isFiltering()) {
        m_checklist->setCriteria({});
        m_checklist->requestFirst();
    }
}

WorkspacePlace WizardPage::place() const
{
    return {m_assessment->id, m_key.checkId, m_key.role, m_checklist->shownRole(),
            m_simple->role()};
}

bool WizardPage::isBusy() const
{
    return m_evidence->isBusy();
}

bool WizardPage::takeDropped(const QMimeData &dropped)
{
    return m_evidence->take(dropped);
}

bool WizardPage::flush()
{
    if (m_assessment != nullptr) {
        m_page->commit();
    }
    const bool isFlagSaved = m_flagging->flush();
    return m_session->flush() && isFlagSaved;
}

void WizardPage::clear()
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_evidence->queue()->stop();
    m_page->evidence()->setWorkspacePath({});
    m_session->end();
    m_flagging->end();
    m_history->open(nullptr, {});
    m_model->clear();
    m_workspace.clear();
    m_assessment.reset();
    m_catalogue.reset();
    m_key = {};
}

void WizardPage::show(const AnswerKey &key)
{
    m_simple->showPage();
    if (key == m_key) {
        updateNavigation();
        return;
    }
    if (!flush()) {
        m_checklist->setCurrent(m_key.checkId, m_key.role);
        return;
    }
    if (m_simple->role() && key.role != *m_simple->role()) {
        applySimpleRole({}); // somebody asks for another check
    }
    const QWidget *focused = QApplication::focusWidget();
    const bool wasInPage = focused != nullptr && m_page->isAncestorOf(focused);
    m_key = key;
    Answer stored = m_assessment->answers.value(key);
    stored.key = key;
    m_session->begin(m_assessment->id, stored);
    m_flagging->begin(*m_assessment, key);
    m_evidence->setAnswer(m_workspace, m_assessment->id, key);
    m_help->setCheck(*m_catalogue, *m_catalogue->check(key.checkId), m_assessment->system);
    m_page->showAnswer(m_assessment, m_catalogue, key);
    m_checklist->setCurrent(key.checkId, key.role);
    updateNavigation();
    if (wasInPage) {
        m_page->focusResult();
    }
    emit placeChanged();
}

void WizardPage::refresh()
{
    const auto assessment = m_workspace->assessment(m_assessment->id);
    if (!assessment) {
        m_message->showMessage(MessageBanner::Kind::Error, assessment.error().message);
        return;
    }
    m_assessment = assessment.value();
    m_model->setAssessment(m_assessment, m_catalogue, QDate::currentDate());
    m_page->refresh(m_assessment);
    m_flagging->refresh(*m_assessment);
    updateNavigation();
}

void WizardPage::updateNavigation()
{
    if (m_simple->role()) {
        updatePosition();
        return;
    }
    m_navigation->setNeighbours(m_checklist->hasNeighbour(-1), m_checklist->hasNeighbour(1));
    m_navigation->setProgress(m_model->answered(), m_model->applicable());
    m_navigation->setHasOpen(m_checklist->hasNextOpen());
}

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
