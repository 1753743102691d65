#pragma once

#include "helpsection.h"
#include "model/assessment/assessment.h"

#include <QScrollArea>
#include <QStringList>

class QTimer;
class StepList;
class TextLabel;

/// What a check demands, how to verify it step by step, what to attach, and what it rests on.
class HelpPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setCheck(const Catalogue &catalogue, const Check &check,
                  const SystemUnderAssessment &system);
    void setTickedSteps(const QList<int> &steps);
    void setReadOnly(bool readOnly);

signals:
    /// By the user.
    void stepsTicked(const QList<int> &steps);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static HelpSection::Content listOf(const QString &heading, const QStringList &texts);
    static HelpSection::Content referencesOf(const Catalogue &catalogue, const Check &check);
    void build();

    HelpSection::Content m_requirement;
    QStringList m_stepTexts;
    QList<HelpSection::Content> m_others;
    QList<int> m_ticked;
    QTimer *m_update; ///< runs: the texts are not shown yet
    bool m_isStale = false;
    HelpSection *m_requirementSection;
    TextLabel *m_stepsHeading;
    StepList *m_steps;
    QList<HelpSection *> m_otherSections;
};
