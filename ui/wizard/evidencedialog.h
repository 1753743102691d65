#pragma once

#include "model/assessment/evidence.h"

#include <QDialog>

class GrowingTextEdit;
class OptionalDateEdit;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for what is to be known about a piece of evidence; the kind decides which fields there are.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceDialog(const EvidenceItem &item, QWidget *parent = nullptr);

    EvidenceItem item() const;

private:
    void addKindFields(QFormLayout *form);
    void addDates(QFormLayout *form);
    void validate();
    QString problem() const;

    const EvidenceItem m_initial;
    QLineEdit *m_title;
    QLineEdit *m_link;
    GrowingTextEdit *m_note;
    QLineEdit *m_auditor;
    QLineEdit *m_auditScope;
    OptionalDateEdit *m_periodFrom;
    OptionalDateEdit *m_periodTo;
    OptionalDateEdit *m_effective;
    OptionalDateEdit *m_expires;
    QComboBox *m_disclosure;
    QLabel *m_problem;
    QPushButton *m_accept;
};
