#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"
#include "model/workspace/change.h"

#include <QDialog>

#include <memory>

class HoldersForm;
class QDialogButtonBox;
class QPushButton;
class QTabWidget;
class ScopeForm;
class SystemForm;
class TextLabel;

/// Asks for everything a new assessment needs, and edits the same of an existing one.
class NewAssessmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new assessment that applies one of @p catalogues.
    explicit NewAssessmentDialog(const QList<std::shared_ptr<const Catalogue>> &catalogues,
                                 QWidget *parent = nullptr);
    /// For the details of @p existing, which are only shown where they cannot be changed.
    NewAssessmentDialog(const std::shared_ptr<const Catalogue> &catalogue,
                        const Assessment &existing, bool canChange, QWidget *parent = nullptr);

    /// The assessment as entered; for Workspace::createAssessment().
    Assessment assessment() const;
    /// What was changed of the existing assessment; for Workspace::apply().
    QList<Change> changes() const;

private:
    enum class Use { ForNew, ForChanges, ForReading };
    NewAssessmentDialog(const QList<std::shared_ptr<const Catalogue>> &catalogues,
                        const Assessment &initial, Use use, QWidget *parent);
    void addTabs(bool canChange);
    void addButtons(Use use);
    void connectForms();
    void showCatalogueTexts();
    void showStep();
    void validate();

    const QList<std::shared_ptr<const Catalogue>> m_catalogues;
    const Assessment m_initial;
    SystemForm *m_system;
    ScopeForm *m_scope;
    HoldersForm *m_holders;
    QTabWidget *m_tabs;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_next;
    QPushButton *m_accept;
};
