#pragma once

#include "model/assessment/assessment.h"
#include "model/workspace/reporting.h"
#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

/// Edits what the user chooses for a report.
class ReportOptionsForm : public QWidget
{
    Q_OBJECT

public:
    /// What the user sees and may have changed.
    struct Choices
    {
        QString assessmentId;
        QString language;
        QString detail;
        QDate date;
        QDate validUntil;
        QString number;
        QString issuer;
        bool isIssuerTyped = false;
        bool letterhead = false;
        bool draft = false;
    };

    explicit ReportOptionsForm(QWidget *parent = nullptr);

    /// Who is proposed as issuer from the next assessment on.
    void useOrganisation(const Organisation &organisation, const QByteArray &logo);
    /// Starts anew for @p assessment. An incomplete one can only be a draft.
    void showAssessment(const Assessment &assessment, bool isComplete);
    ReportOptions options() const;
    Choices choices() const;
    /// Does nothing where they were made for another assessment than the one shown.
    void setChoices(const Choices &choices);
    bool isDraft() const;

signals:
    void changed();

private:
    void showIssuer(const Assessment &assessment);

    QString m_assessmentId;
    Organisation m_organisation;
    QByteArray m_logo;
    bool m_isDeclared = false; ///< the assessment names who declares
    QComboBox *m_language;
    QComboBox *m_detail;
    QDateEdit *m_date;
    QDateEdit *m_validUntil;
    QLineEdit *m_number;
    QLineEdit *m_issuer;
    QCheckBox *m_letterhead;
    QCheckBox *m_draft;
};
