#pragma once

#include "model/assessment/assessment.h"
#include "model/workspace/change.h"

#include <QDialog>

class HoldersForm;
class QLabel;
class QPushButton;
class QTabWidget;
class ScopeForm;
class SystemForm;
class Workspace;

/// Asks for everything a new assessment needs, and edits the same of an existing one.
class NewAssessmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new assessment.
    explicit NewAssessmentDialog(const Workspace &workspace, QWidget *parent = nullptr);
    /// For the details of @p existing.
    NewAssessmentDialog(const Workspace &workspace, const Assessment &existing,
                        QWidget *parent = nullptr);

    /// The assessment as entered; for Workspace::createAssessment().
    Assessment assessment() const;
    /// What was changed of the existing assessment; for Workspace::apply().
    QList<Change> changes() const;

private:
    NewAssessmentDialog(const Workspace &workspace, const Assessment &initial, bool isNew,
                        QWidget *parent);
    void showCatalogueTexts();
    void showStep();
    void validate();

    const Workspace &m_workspace;
    const Assessment m_initial;
    SystemForm *m_system;
    ScopeForm *m_scope;
    HoldersForm *m_holders;
    QTabWidget *m_tabs;
    QLabel *m_problem;
    QPushButton *m_next;
    QPushButton *m_accept;
};
