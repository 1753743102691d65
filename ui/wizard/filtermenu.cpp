#include "filtermenu.h"

#include "ui/itemmodels/displaytexts.h"

#include <QAction>
#include <QActionGroup>

namespace {

constexpr int longestTitleCharacters = 60;

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

void check(const QActionGroup &group, const QString &id)
{
    for (QAction *action : group.actions()) {
        if (action->data().toString() == id) {
            action->setChecked(true);
        }
    }
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Filter"));
    addSwitch(tr("&Open"), "filterOpen", &ChecklistCriteria::isOpen);
    addSwitch(tr("&Gaps"), "filterGaps", &ChecklistCriteria::isGap)
        ->setStatusTip(tr("Partly fulfilled, not fulfilled or not verifiable"));
    addSwitch(tr("&Flagged for review"), "filterFlagged", &ChecklistCriteria::isFlagged);
    addSwitch(tr("&Must only"), "filterMust", &ChecklistCriteria::isMust);
    addSeparator();
    m_roleMenu = addMenu(tr("&Role"));
    m_clauseMenu = addMenu(tr("&Clause"));
    m_roles = new QActionGroup(this);
    m_clauses = new QActionGroup(this);
    connect(m_roles, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChecklistCriteria criteria = m_criteria;
        criteria.role = roleFromId(action->data().toString());
        choose(criteria);
    });
    connect(m_clauses, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChecklistCriteria criteria = m_criteria;
        criteria.clause = action->data().toString();
        choose(criteria);
    });
    addSeparator();
    connect(addAction(tr("Clear search and filters")), &QAction::triggered, this,
            &FilterMenu::clearRequested);
}

QAction *FilterMenu::addSwitch(const QString &text, const char *name,
                               bool ChecklistCriteria::*member)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, member](bool checked) {
        ChecklistCriteria criteria = m_criteria;
        criteria.*member = checked;
        choose(criteria);
    });
    m_switches.append({action, member});
    return action;
}

QAction *FilterMenu::addChoice(QMenu *menu, QActionGroup *group, const QString &text,
                               const QString &id)
{
    const int width = fontMetrics().averageCharWidth() * longestTitleCharacters;
    QAction *action =
        menu->addAction(withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, width)));
    action->setCheckable(true);
    action->setData(id);
    group->addAction(action);
    return action;
}

void FilterMenu::setChoices(const Catalogue &catalogue, const QList<Role> &roles)
{
    const Language language = DisplayTexts::language();
    m_roleMenu->clear(); // deletes the actions, which leave their group
    m_clauseMenu->clear();
    addChoice(m_roleMenu, m_roles, tr("All roles"), {});
    for (const Role role : roles) {
        addChoice(m_roleMenu, m_roles, catalogue.roleTitle(role, language), toId(role));
    }
    addChoice(m_clauseMenu, m_clauses, tr("All clauses"), {});
    for (const Clause &clause : catalogue.clauses) {
        addChoice(m_clauseMenu, m_clauses,
                  QStringLiteral("%1 %2").arg(clause.number, clause.title.in(language)),
                  clause.number);
    }
    setCriteria(m_criteria);
}

void FilterMenu::setCriteria(const ChecklistCriteria &criteria)
{
    m_criteria = criteria;
    for (const Switch &entry : std::as_const(m_switches)) {
        entry.action->setChecked(criteria.*entry.member);
    }
    check(*m_roles, criteria.role ? toId(*criteria.role) : QString());
    check(*m_clauses, criteria.clause);
}

void FilterMenu::choose(const ChecklistCriteria &criteria)
{
    m_criteria = criteria;
    emit criteriaChosen(criteria);
}
