#pragma once

#include "model/catalogue/catalogue.h"
#include "ui/itemmodels/checklistcriteria.h"

#include <QHash>
#include <QWidget>

class FilterMenu;
class FlowLayout;
class QLineEdit;
class QPushButton;
class QTimer;
class TextLabel;

/// Search and filters of the list of checks: what is active, and how many checks are left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers the clauses of the catalogue, and those of its roles that @p roles names.
    void setChoices(const Catalogue &catalogue, const QList<Role> &roles);
    /// Shows @p criteria without announcing them.
    void setCriteria(const ChecklistCriteria &criteria);
    const ChecklistCriteria &criteria() const { return m_criteria; }
    void setHits(int hits, int total);
    void focusSearch();
    void openMenu();

signals:
    void criteriaChanged();
    /// The user goes on from the search into the list.
    void leftForList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const ChecklistCriteria &criteria);
    void clear();
    void showChips();
    void addChip(const QString &text, const ChecklistCriteria &without);
    void announceHits();

    ChecklistCriteria m_criteria;
    QHash<QString, QString> m_roleTitles; ///< by id
    QLineEdit *m_search;
    QPushButton *m_filter;
    FilterMenu *m_menu;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    TextLabel *m_hits;
    QPushButton *m_clear;
    QTimer *m_announcement;
};
