#pragma once

#include "model/assessment/assessment.h"
#include "model/workspace/reporting.h"

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
    explicit ReportOptionsForm(QWidget *parent = nullptr);

    /// Starts anew for @p assessment. An incomplete one can only be a draft.
    void showAssessment(const Assessment &assessment, bool isComplete);
    ReportOptions options() const;
    bool isDraft() const;

signals:
    void changed();

private:
    QComboBox *m_language;
    QComboBox *m_detail;
    QDateEdit *m_date;
    QDateEdit *m_validUntil;
    QLineEdit *m_number;
    QCheckBox *m_draft;
};
