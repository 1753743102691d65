#pragma once

#include "model/assessment/assessment.h"

#include <QWidget>

class OptionalDateEdit;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class StepList;
class TextLabel;

/// Edits how and by whom an answer was verified.
class VerificationForm : public QWidget
{
    Q_OBJECT

public:
    explicit VerificationForm(QWidget *parent = nullptr);

    void setCheck(const Catalogue &catalogue, const Check &check, const Assessment &assessment,
                  Role role);
    void setAnswer(const Answer &answer);
    void writeTo(Answer &answer) const;
    void setReadOnly(bool readOnly);
    /// Ticks these steps as if the user did.
    void tickSteps(const QList<int> &steps);
    QList<int> tickedSteps() const;
    /// The steps may be shown elsewhere.
    void setStepsShown(bool shown);
    /// Takes over what is typed but not yet confirmed in its field.
    void commit();

signals:
    void chosen();
    void typed();
    /// Other steps are ticked now, by whomever.
    void stepsTicked(const QList<int> &steps);

private:
    QWidget *makeMethods();
    QWidget *makePersons();
    void updateSteps();

    QList<QCheckBox *> m_methods; ///< in the order of allVerificationMethods()
    TextLabel *m_suggested;
    TextLabel *m_stepsHeading;
    StepList *m_steps;
    bool m_areStepsShown = true;
    OptionalDateEdit *m_verifiedOn;
    QLineEdit *m_answeredBy;
    QLineEdit *m_identityKnownBy;
    QLabel *m_sampleLabel;
    QSpinBox *m_sample;
    int m_samplePopulation = 0; ///< kept while no respondents are there to show it
};
