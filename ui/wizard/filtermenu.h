#pragma once

#include "model/catalogue/catalogue.h"
#include "ui/itemmodels/checklistcriteria.h"

#include <QMenu>

class QActionGroup;

/// Chooses what the list of checks is narrowed to.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// Offers the clauses of the catalogue, and those of its roles that @p roles names.
    void setChoices(const Catalogue &catalogue, const QList<Role> &roles);
    void setCriteria(const ChecklistCriteria &criteria);

signals:
    /// The search text is not changed here.
    void criteriaChosen(const ChecklistCriteria &criteria);
    void clearRequested();

private:
    QAction *addSwitch(const QString &text, const char *name, bool ChecklistCriteria::*member);
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &id);
    void choose(const ChecklistCriteria &criteria);

    struct Switch
    {
        QAction *action = nullptr;
        bool ChecklistCriteria::*member = nullptr;
    };

    ChecklistCriteria m_criteria;
    QList<Switch> m_switches;
    QMenu *m_roleMenu = nullptr;
    QMenu *m_clauseMenu = nullptr;
    QActionGroup *m_roles = nullptr; ///< their data: id of a role, or empty
    QActionGroup *m_clauses = nullptr; ///< their data: number of a clause, or empty
};
