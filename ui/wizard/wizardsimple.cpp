#include "checklistpanel.h"
#include "checkpage.h"
#include "helppanel.h"
#include "navigationbar.h"
#include "plainwords.h"
#include "simpleview.h"
#include "ui/itemmodels/checklistmodel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/messagebanner.h"
#include "wizardpage.h"

// The simple view for hosts and participants.

namespace {

AnswerResult effectiveResult(const QModelIndex &check)
{
    return static_cast<AnswerResult>(check.data(ChecklistModel::EffectiveResultRole).toInt());
}

int answeredOf(const QModelIndexList &checks)
{
    int answered = 0;
    for (const QModelIndex &check : checks) {
        answered += effectiveResult(check) == AnswerResult::Open ? 0 : 1;
    }
    return answered;
}

} // namespace

void WizardPage::connectSimpleView()
{
    connect(m_checklist, &ChecklistPanel::simpleViewRequested, this, &WizardPage::goSimple);
    connect(m_simple, &SimpleView::roleChosen, this, &WizardPage::goSimple);
    connect(m_simple, &SimpleView::leaveRequested, this, [this] { goSimple({}); });
    const EndPage *end = m_simple->end();
    connect(end, &EndPage::questionRequested, this, [this](const QString &checkId) {
        show({checkId, *m_simple->role(), {}});
        m_page->focusResult();
    });
    connect(end, &EndPage::reviewRequested, this, [this] {
        m_simple->showPage();
        m_checklist->requestFirst();
        updateNavigation();
        m_page->focusResult();
    });
}

void WizardPage::setSimpleViewShown(bool shown)
{
    if (m_assessment == nullptr || shown == m_simple->role().has_value()) {
        return;
    }
    if (!shown) {
        goSimple({});
        return;
    }
    if (!m_simple->isOffered()) {
        m_message->showMessage(MessageBanner::Kind::Information,
                               tr("This assessment asks nothing of hosts and participants."));
        emit simpleViewChanged(false);
        return;
    }
    const Role shownRole = m_checklist->shownRole().value_or(m_key.role);
    goSimple(m_simple->offers(shownRole) ? shownRole : m_simple->firstRole());
}

/// Changes the view, not the check that is shown.
void WizardPage::applySimpleRole(std::optional<Role> role)
{
    if (role && !m_simple->offers(*role)) {
        role.reset();
    }
    const bool isSimple = role.has_value();
    m_simple->setRole(role);
    m_page->setSimple(isSimple);
    m_checklist->narrowTo(role);
    m_navigation->setSimple(isSimple);
    updateHelp();
    emit simpleViewChanged(isSimple);
}

void WizardPage::goSimple(std::optional<Role> role)
{
    if (!flush()) {
        return;
    }
    applySimpleRole(role);
    // The page is made anew in the other words.
    const AnswerKey key = m_key;
    m_key = {};
    if (role && key.role != *role) {
        showFirstOpen();
    } else {
        show(key);
    }
    if (m_key.checkId.isEmpty()) {
        show(key);
    }
    m_page->focusResult();
    emit placeChanged();
}

void WizardPage::updatePosition()
{
    const QModelIndexList checks = m_checklist->checks();
    qsizetype position = 0;
    while (position < checks.size()
           && checks.at(position).data(ChecklistModel::CheckIdRole).toString() != m_key.checkId) {
        ++position;
    }
    if (!m_simple->isAtEnd()) {
        m_simple->setPosition(static_cast<int>(position) + 1, static_cast<int>(checks.size()));
    }
    m_navigation->setNeighbours(position > 0 || m_simple->isAtEnd(), !m_simple->isAtEnd());
    m_navigation->setProgress(answeredOf(checks), static_cast<int>(checks.size()));
}

void WizardPage::goBack()
{
    if (m_simple->isAtEnd()) {
        m_simple->showPage();
        updateNavigation();
        m_page->focusResult();
    } else {
        m_checklist->requestNeighbour(-1);
    }
}

void WizardPage::goNext()
{
    if (m_simple->role() && !m_checklist->hasNeighbour(1)) {
        showEnd();
    } else {
        m_checklist->requestNeighbour(1);
    }
}

void WizardPage::showEnd()
{
    if (!flush()) {
        return;
    }
    const QModelIndexList checks = m_checklist->checks();
    QList<EndPage::OpenQuestion> open;
    for (const QModelIndex &index : checks) {
        if (effectiveResult(index) != AnswerResult::Open) {
            continue;
        }
        const Check *check = m_catalogue->check(index.data(ChecklistModel::CheckIdRole).toString());
        const auto given =
            static_cast<AnswerResult>(index.data(ChecklistModel::GivenResultRole).toInt());
        open.append({check->id, check->questionFor(*m_simple->role()).in(DisplayTexts::language()),
                     given == AnswerResult::Open
                         ? tr("Not answered yet")
                         : tr("\"%1\" needs a reason or a proof").arg(PlainWords::result(given))});
    }
    const RoleHolder *owner = m_assessment->holder(Role::AccountOwner);
    m_simple->end()->showEnd(static_cast<int>(checks.size()), open,
                             owner == nullptr ? QString() : owner->publicName());
    m_simple->showEnd();
    updateNavigation();
    m_simple->end()->focusFirst();
}
