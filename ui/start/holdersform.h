#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

/// Edits who answers for each role; one person or organisation may hold several.
class HoldersForm : public QWidget
{
    Q_OBJECT

public:
    explicit HoldersForm(QWidget *parent = nullptr);

    void setRoleTitles(const Catalogue &catalogue, Language language);
    /// Only the roles of @p scope are shown; what was typed for others is kept.
    void setScope(Scope scope);
    void setHolders(const QList<RoleHolder> &holders);
    /// The holders of the shown roles for whom anything was entered; respondents stay as they were.
    QList<RoleHolder> holders() const;
    /// What is missing, for the user; empty when all is well.
    QString problem() const;

signals:
    void changed();

private:
    struct Row
    {
        Role role = Role::AccountOwner;
        QString id;
        QLabel *title = nullptr;
        QLineEdit *person = nullptr;
        QLineEdit *organisation = nullptr;
        QLineEdit *function = nullptr;
        QCheckBox *functionOnly = nullptr;

        QList<QWidget *> widgets() const;
        RoleHolder holder() const;
    };

    void addRow(QGridLayout *grid, Role role);
    void copyFirstRow();

    QList<Row> m_rows;
    QList<RoleHolder> m_respondents;
};
