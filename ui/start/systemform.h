#pragma once

#include "model/assessment/system.h"
#include "model/catalogue/catalogue.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// Edits the system under assessment with all its fields.
class SystemForm : public QWidget
{
    Q_OBJECT

public:
    explicit SystemForm(QWidget *parent = nullptr);

    /// The platforms for which the catalogue has hints.
    void setPlatforms(const QList<Platform> &platforms, Language language);
    void setSystem(const SystemUnderAssessment &system);
    SystemUnderAssessment system() const;
    /// What is missing, for the user; empty when the system can be assessed.
    QString problem() const;

signals:
    void changed();

private:
    QWidget *makeDeploymentChoice();
    QPlainTextEdit *makeLongField(const QString &hint);
    void showDeploymentHint();

    QLineEdit *m_vendor;
    QLineEdit *m_product;
    QLineEdit *m_version;
    QLineEdit *m_plan;
    QButtonGroup *m_deployment;
    QLabel *m_deploymentHint;
    QComboBox *m_platform;
    QPlainTextEdit *m_components;
    QPlainTextEdit *m_features;
    QLineEdit *m_regions;
    QPlainTextEdit *m_exclusions;
};
