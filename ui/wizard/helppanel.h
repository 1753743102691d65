#pragma once

#include "model/assessment/assessment.h"

#include <QScrollArea>
#include <QStringList>

class QTimer;
class QVBoxLayout;
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
    struct Section
    {
        QString heading;
        QStringList texts;
        QStringList toolTips; ///< of each text, or empty
    };
    static Section listOf(const QString &heading, const QStringList &texts);
    static Section referencesOf(const Catalogue &catalogue, const Check &check);
    static void addSection(QVBoxLayout &column, const Section &section);
    void build();

    Section m_requirement;
    QStringList m_stepTexts;
    QList<Section> m_others;
    QList<int> m_ticked;
    QTimer *m_update; ///< runs: the texts are not shown yet
    bool m_isStale = false;
    QVBoxLayout *m_before;
    TextLabel *m_stepsHeading;
    StepList *m_steps;
    QVBoxLayout *m_after;
};
