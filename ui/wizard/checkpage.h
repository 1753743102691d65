#pragma once

#include "answersession.h"
#include "model/assessment/rules.h"

#include <QWidget>

#include <memory>

class AnswerTextsForm;
class CheckHeader;
class ContributionsPanel;
class FlagForm;
class EvidencePanel;
class MeasuresPanel;
class QMimeData;
class QScrollArea;
class ResultChooser;
class TextLabel;
class VerificationForm;

/// One check with every field of its answer; reused for all checks.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(QWidget *parent = nullptr);

    /// Shows the answer that @p key names, from the top.
    void showAnswer(std::shared_ptr<const Assessment> assessment,
                    std::shared_ptr<const Catalogue> catalogue, const AnswerKey &key);
    /// Shows what else has changed in the assessment; what is being typed stays as it is.
    void refresh(std::shared_ptr<const Assessment> assessment);
    /// Shows the answer as it is stored, instead of what was typed.
    void showStored();
    void setReadOnly(bool readOnly);
    /// Only what a host or participant has to see; to be followed by showAnswer().
    void setSimple(bool simple);
    /// The verification steps may be shown elsewhere.
    void setStepsShown(bool shown);
    /// Ticks these verification steps as if the user did.
    void tickSteps(const QList<int> &steps);

    /// The answer as typed so far.
    Answer answer() const;
    /// Takes over what is typed but not yet confirmed in its field.
    void commit();
    void chooseKey(int key);
    void focusResult();
    EvidencePanel *evidence() const { return m_evidence; }
    MeasuresPanel *measures() const { return m_measures; }
    FlagForm *flag() const;

signals:
    void edited(AnswerSession::Timing timing);
    /// Only valid while the signal is handled.
    void evidenceDropped(const QMimeData &data);
    /// Other verification steps are ticked now, by whomever.
    void stepsTicked(const QList<int> &steps);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeContent();
    void fillIn();
    void chooseResult();
    Shortfall showStanding();
    void showParts();
    const Check &check() const;

    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const Catalogue> m_catalogue;
    AnswerKey m_key;
    bool m_isReadOnly = false;
    bool m_isSimple = false;

    CheckHeader *m_header;
    ResultChooser *m_result;
    TextLabel *m_shortfall;
    ContributionsPanel *m_contributions;
    AnswerTextsForm *m_texts;
    MeasuresPanel *m_measures;
    EvidencePanel *m_evidence;
    VerificationForm *m_verification;
    TextLabel *m_dropHint;
    QScrollArea *m_scroll;
};
