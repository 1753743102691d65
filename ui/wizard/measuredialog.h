#pragma once

#include "model/assessment/assessment.h"

#include <QDialog>

class GrowingTextEdit;
class OptionalDateEdit;
class QComboBox;
class QPushButton;
class TextLabel;

/// Asks for what is to be done about a gap, by whom and by when.
class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p owners are proposed. What is overdue is judged at @p today.
    MeasureDialog(const Measure &measure, const QStringList &owners, QDate today,
                  QWidget *parent = nullptr);

    Measure measure() const;
    void accept() override;

private:
    void layOut();
    void validate();
    QString problem() const;
    QString remark() const;

    const Measure m_initial;
    const QDate m_today;
    GrowingTextEdit *m_action;
    GrowingTextEdit *m_risk;
    QComboBox *m_owner;
    OptionalDateEdit *m_due;
    TextLabel *m_problem;
    QPushButton *m_accept;
};
