#pragma once

#include <QDialog>

class QLineEdit;

/// Asks who approves an assessment, and says what that means.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ApprovalDialog(const QString &assessmentName, QWidget *parent = nullptr);

    QString approvedBy() const;

private:
    QLineEdit *m_approvedBy;
};
