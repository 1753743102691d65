#pragma once

#include "model/assessment/system.h"
#include "model/catalogue/catalogue.h"

#include <QWidget>

class GrowingTextEdit;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

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
    GrowingTextEdit *makeLongField(const QString &hint);
    void showDeploymentHint();

    QLineEdit *m_vendor;
    QLineEdit *m_product;
    QLineEdit *m_version;
    QLineEdit *m_plan;
    QButtonGroup *m_deployment;
    QLabel *m_deploymentHint;
    QComboBox *m_platform;
    GrowingTextEdit *m_components;
    GrowingTextEdit *m_features;
    QLineEdit *m_regions;
    GrowingTextEdit *m_exclusions;
};
