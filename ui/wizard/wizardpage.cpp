#include "wizardpage.h"

#include "answersession.h"
#include "checklistpanel.h"
#include "checkpage.h"
#include "evidenceactions.h"
#include "evidencepanel.h"
#include "evidencequeue.h"
#include "helppanel.h"
#include "model/workspace/workspace.h"
#include "navigationbar.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/messagebanner.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int checklistCharacters = 46;
constexpr int helpCharacters = 48;
constexpr int pageCharacters = 84; ///< below this width of the page the help goes first

} // namespace

WizardPage::WizardPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_session(new AnswerSession(this))
    , m_evidence(new EvidenceActions(this))
    , m_checklist(new ChecklistPanel(m_model))
    , m_page(new CheckPage)
    , m_help(new HelpPanel)
    , m_navigation(new NavigationBar)
    , m_lock(new MessageBanner)
    , m_notSaved(new MessageBanner)
    , m_message(new MessageBanner)
    , m_splitter(new QSplitter)
{
    const int character = fontMetrics().averageCharWidth();
    m_splitter->addWidget(m_checklist);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_help);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes(
        {character * checklistCharacters, character * pageCharacters, character * helpCharacters});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_navigation);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_notSaved->setObjectName(QStringLiteral("notSaved"));
    m_message->setObjectName(QStringLiteral("message"));
    connectParts();
    connectEvidence();
    addShortcuts();
}

WizardPage::~WizardPage() = default;

QWidget *WizardPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    column->addWidget(m_lock);
    column->addWidget(m_notSaved);
    column->addWidget(m_message);
    column->addWidget(m_page, 1);
    return middle;
}

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
    connect(m_session, &AnswerSession::saved, this, [this] {
        m_navigation->setSaveState(NavigationBar::SaveState::Saved);
        m_notSaved->clear();
    });
    connect(m_session, &AnswerSession::failed, this, &WizardPage::showNotSaved);
    connect(m_notSaved, &MessageBanner::actionTriggered, this, &WizardPage::flush);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_session->flush(); });
    connect(m_navigation, &NavigationBar::backRequested, this,
            [this] { m_checklist->requestNeighbour(-1); });
    connect(m_navigation, &NavigationBar::nextRequested, this,
            [this] { m_checklist->requestNeighbour(1); });
    connect(m_navigation, &NavigationBar::nextOpenRequested, this,
            [this] { m_checklist->requestNextOpen(); });
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
    connect(m_page, &CheckPage::filesDropped, m_evidence, &EvidenceActions::addFiles);
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
    add(Qt::CTRL | Qt::Key_L, [this] { m_checklist->focusTree(); });
    add(Qt::CTRL | Qt::Key_F, [this] { m_checklist->focusSearch(); });
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
    m_assessment = assessment.value();
    m_catalogue = catalogue.value();
    m_model->setAssessment(m_assessment, m_catalogue, QDate::currentDate());
    m_checklist->setRoles(*m_catalogue, rolesInScope(m_assessment->scope));
    const bool isHere = place.assessmentId == assessmentId;
    m_checklist->setShownRole(isHere ? place.shownRole : std::nullopt);
    m_message->clear();
    m_notSaved->clear();
    m_navigation->setSaveState(NavigationBar::SaveState::Nothing);
    connect(workspace, &Workspace::answerChanged, this, &WizardPage::refresh);
    connect(workspace, &Workspace::evidenceChanged, this, &WizardPage::refresh);
    connect(workspace, &Workspace::saved, this, [this] {
        // It may be evidence that was saved, while an answer is being typed.
        if (m_session->isSaved()) {
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
    m_page->setVisible(!m_key.checkId.isEmpty());
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
    if (!m_checklist->requestFirstOpen()) {
        m_checklist->requestFirst();
    }
}

WorkspacePlace WizardPage::place() const
{
    return {m_assessment->id, m_key.checkId, m_key.role, m_checklist->shownRole()};
}

bool WizardPage::isBusy() const
{
    return m_evidence->queue()->isBusy();
}

bool WizardPage::flush()
{
    if (m_assessment != nullptr) {
        m_page->commit();
    }
    return m_session->flush();
}

void WizardPage::clear()
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_evidence->queue()->cancel();
    m_session->end();
    m_model->clear();
    m_workspace.clear();
    m_assessment.reset();
    m_catalogue.reset();
    m_key = {};
}

void WizardPage::show(const AnswerKey &key)
{
    if (key == m_key) {
        return;
    }
    if (!flush()) {
        m_checklist->setCurrent(m_key.checkId, m_key.role);
        return;
    }
    const QWidget *focused = QApplication::focusWidget();
    const bool wasInPage = focused != nullptr && m_page->isAncestorOf(focused);
    m_key = key;
    Answer stored = m_assessment->answers.value(key);
    stored.key = key;
    m_session->begin(m_workspace, m_assessment->id, stored);
    m_evidence->setAnswer(m_workspace, m_assessment->id, key);
    m_page->showAnswer(m_assessment, m_catalogue, key);
    m_help->setCheck(*m_catalogue, *m_catalogue->check(key.checkId), m_assessment->system);
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
    updateNavigation();
}

void WizardPage::updateNavigation()
{
    m_navigation->setNeighbours(m_checklist->hasNeighbour(-1), m_checklist->hasNeighbour(1));
    m_navigation->setProgress(m_model->answered(), m_model->applicable());
    m_navigation->setHasOpen(m_checklist->hasNextOpen());
}

void WizardPage::showLock()
{
    const bool locked = isLocked(m_assessment->state);
    m_page->setReadOnly(locked || !m_workspace->isWritable());
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

void WizardPage::showNotSaved(const QString &message)
{
    m_navigation->setSaveState(NavigationBar::SaveState::Failed);
    m_notSaved->showAction(MessageBanner::Kind::Error, tr("Not saved: %1").arg(message),
                           tr("Try again"));
}

void WizardPage::showImportResult(const QStringList &problems)
{
    m_navigation->hideImport();
    if (!problems.isEmpty()) {
        m_message->showMessage(MessageBanner::Kind::Error, problems.join(u'\n'));
    }
}

QByteArray WizardPage::columns() const
{
    return m_splitter->saveState();
}

void WizardPage::setColumns(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

bool WizardPage::isHelpWanted() const
{
    return m_isHelpWanted;
}

void WizardPage::setHelpShown(bool shown)
{
    m_isHelpWanted = shown;
    m_isHelpForced = shown && !m_hasRoomForHelp;
    updateHelp();
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed =
        fontMetrics().averageCharWidth() * (checklistCharacters + pageCharacters + helpCharacters);
    const bool hasRoom = width() >= needed;
    if (hasRoom != m_hasRoomForHelp) {
        m_hasRoomForHelp = hasRoom;
        m_isHelpForced = false;
        updateHelp();
    }
}

void WizardPage::updateHelp()
{
    const bool shown = m_isHelpWanted && (m_hasRoomForHelp || m_isHelpForced);
    m_help->setVisible(shown);
    emit helpShownChanged(shown);
}
