#include "checkpage.h"

#include "answertextsform.h"
#include "checkheader.h"
#include "contributionspanel.h"
#include "evidencepanel.h"
#include "flagform.h"
#include "measurespanel.h"
#include "plainwords.h"
#include "resultchooser.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"
#include "verificationform.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

// Longer lines are hard to read.
constexpr int widestCharacters = 130;

} // namespace

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new CheckHeader)
    , m_result(new ResultChooser)
    , m_shortfall(new TextLabel(Style::Type::Strong, Style::Tone::Bad))
    , m_contributions(new ContributionsPanel)
    , m_texts(new AnswerTextsForm)
    , m_measures(new MeasuresPanel)
    , m_evidence(new EvidencePanel)
    , m_verification(new VerificationForm)
    , m_dropHint(new TextLabel(tr("Drop it here to attach it to this answer."),
                               Style::Type::Heading, Style::Tone::Info))
    , m_scroll(new QScrollArea)
{
    setAcceptDrops(true);
    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_shortfall->setObjectName(QStringLiteral("shortfall"));
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_dropHint);
    column->addWidget(m_scroll, 1);

    connect(m_evidence, &EvidencePanel::shownRequested, m_scroll,
            [this] { m_scroll->ensureWidgetVisible(m_evidence); });
    connect(m_result, &ResultChooser::chosen, this, &CheckPage::chooseResult);
    connect(m_texts, &AnswerTextsForm::typed, this, [this] {
        showStanding();
        emit edited(AnswerSession::Timing::WhenPaused);
    });
    connect(m_verification, &VerificationForm::chosen, this,
            [this] { emit edited(AnswerSession::Timing::AtOnce); });
    connect(m_verification, &VerificationForm::typed, this,
            [this] { emit edited(AnswerSession::Timing::WhenPaused); });
    connect(m_verification, &VerificationForm::stepsTicked, this, &CheckPage::stepsTicked);
}

QWidget *CheckPage::makeContent()
{
    auto *content = new QWidget;
    // Not that of the parts: a layout asks them for their height at its own width.
    content->setMaximumWidth(fontMetrics().averageCharWidth() * widestCharacters + 2 * Style::huge);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Style::huge, Style::large, Style::huge, Style::huge);
    column->setSpacing(Style::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_header, m_result, m_shortfall, m_contributions, m_texts,
                                          m_measures, m_evidence, m_verification}) {
        column->addWidget(part);
    }
    column->addStretch();
    return content;
}

void CheckPage::showAnswer(std::shared_ptr<const Assessment> assessment,
                           std::shared_ptr<const Catalogue> catalogue, const AnswerKey &key)
{
    m_assessment = std::move(assessment);
    m_catalogue = std::move(catalogue);
    m_key = key;
    const bool isContribution = responsibleRole(check(), m_assessment->scope) != key.role;
    m_header->setCheck(*m_catalogue, check(), key.role, isContribution);
    m_result->setCheck(*m_catalogue, check(), key.role);
    m_verification->setCheck(*m_catalogue, check(), *m_assessment, key.role);
    fillIn();
    refresh(m_assessment);
    m_scroll->verticalScrollBar()->setValue(0);
}

void CheckPage::showStored()
{
    fillIn();
    showStanding();
}

void CheckPage::fillIn()
{
    const Answer stored = m_assessment->answers.value(m_key);
    m_result->setResult(stored.result);
    m_texts->setAnswer(stored);
    m_verification->setAnswer(stored);
}

void CheckPage::refresh(std::shared_ptr<const Assessment> assessment)
{
    m_assessment = std::move(assessment);
    QList<EvidenceItem> items;
    for (const QString &id : m_assessment->answers.value(m_key).evidenceIds) {
        if (const EvidenceItem *item = m_assessment->evidenceItem(id)) {
            items.append(*item);
        }
    }
    m_evidence->setItems(items, QDate::currentDate());
    m_contributions->showContributions(*m_assessment, *m_catalogue, check(), m_key);
    showStanding();
}

void CheckPage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_result->setReadOnly(readOnly);
    m_header->flag()->setReadOnly(readOnly);
    m_texts->setReadOnly(readOnly);
    m_measures->setReadOnly(readOnly);
    m_evidence->setReadOnly(readOnly);
    m_verification->setReadOnly(readOnly);
}

void CheckPage::setSimple(bool simple)
{
    m_isSimple = simple;
    m_header->setSimple(simple);
    m_result->setSimple(simple);
    m_texts->setSimple(simple);
    m_verification->setVisible(!simple);
}

void CheckPage::setStepsShown(bool shown)
{
    m_verification->setStepsShown(shown);
}

void CheckPage::tickSteps(const QList<int> &steps)
{
    m_verification->tickSteps(steps);
}

FlagForm *CheckPage::flag() const
{
    return m_header->flag();
}

Answer CheckPage::answer() const
{
    Answer answer = m_assessment->answers.value(m_key);
    answer.key = m_key;
    answer.result = m_result->result();
    m_texts->writeTo(answer);
    m_verification->writeTo(answer);
    return answer;
}

void CheckPage::commit()
{
    m_verification->commit();
}

void CheckPage::chooseKey(int key)
{
    if (m_assessment != nullptr) {
        m_result->chooseKey(key);
    }
}

void CheckPage::focusResult()
{
    m_result->focusChosen();
    m_scroll->ensureWidgetVisible(m_result);
}

void CheckPage::chooseResult()
{
    const Shortfall shortfall = showStanding();
    emit edited(AnswerSession::Timing::AtOnce);
    if (shortfall == Shortfall::JustificationMissing) {
        m_texts->focusJustification();
        m_scroll->ensureWidgetVisible(m_shortfall);
        m_scroll->ensureWidgetVisible(QApplication::focusWidget());
    }
}

Shortfall CheckPage::showStanding()
{
    const Answer typed = answer();
    const Shortfall shortfall = shortfallOf(typed, check(), *m_assessment, QDate::currentDate());
    m_texts->requestJustification(typed.result,
                                  needsJustification(typed.result)
                                      || shortfall == Shortfall::JustificationMissing);
    m_shortfall->setTextOrHide(m_isSimple ? PlainWords::shortfall(shortfall)
                                          : DisplayTexts::shortfall(shortfall, typed.result));
    showParts();
    return shortfall;
}

/// The simple view asks for evidence only where the answer needs it.
void CheckPage::showParts()
{
    const bool needsEvidence = m_result->result() == AnswerResult::Alternative;
    m_evidence->setVisible(!m_isSimple || needsEvidence
                           || !m_assessment->answers.value(m_key).evidenceIds.isEmpty());
    if (m_isSimple) {
        m_contributions->hide();
    }
    // A measure belongs to the check, whose result is that of the responsible role.
    const bool decides = !m_isSimple && responsibleRole(check(), m_assessment->scope) == m_key.role;
    m_measures->showFor(decides ? std::optional(m_result->result()) : std::nullopt);
}

const Check &CheckPage::check() const
{
    return *m_catalogue->check(m_key.checkId);
}
