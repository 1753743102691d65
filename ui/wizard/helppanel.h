#pragma once

#include "model/assessment/assessment.h"

#include <QScrollArea>

class QVBoxLayout;

/// Why a check matters, how to verify it, and what it rests on.
class HelpPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setCheck(const Catalogue &catalogue, const Check &check,
                  const SystemUnderAssessment &system);

private:
    void addSection(const QString &heading, const QStringList &texts, bool asList = false);
    void addReferences(const Catalogue &catalogue, const Check &check);

    QVBoxLayout *m_column;
};
