#include "wizardpage.h"

#include "answersession.h"
#include "checklistpanel.h"
#include "checkpage.h"
#include "evidenceactions.h"
#include "evidencepanel.h"
#include "evidencequeue.h"
#include "flagging.h"
#include "helppanel.h"
#include "measureactions.h"
#include "model/workspace/workspace.h"
#include "navigationbar.h"
#include "simpleview.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/undo/changehistory.h"
#include "ui/widgets/messagebanner.h"

#include <QApplication>
#include <QSplitter>

WizardPage::WizardPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_history(new ChangeHistory(this))
    , m_session(new AnswerSession(m_history, this))
    , m_evidence(new EvidenceActions(m_history, this))
    , m_checklist(new ChecklistPanel(m_model))
    , m_page(new CheckPage)
    , m_flagging(new Flagging(m_page->flag(), m_history, this))
    , m_measures(new MeasureActions(m_page->measures(), m_history, this))
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
    m_measures->setAnswer(nullptr, {}, {});
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
    m_measures->setAnswer(m_workspace, m_assessment->id, key);
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
