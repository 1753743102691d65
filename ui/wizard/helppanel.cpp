#include "helppanel.h"

#include "steplist.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int otherSections = 5;

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_update(new QTimer(this))
    , m_requirementSection(new HelpSection)
    , m_stepsHeading(new TextLabel(tr("How to verify"), Style::Type::Strong))
    , m_steps(new StepList)
{
    m_steps->setObjectName(QStringLiteral("helpSteps"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Style::large, Style::large, Style::large, Style::large);
    column->setSpacing(Style::small);
    column->addWidget(m_requirementSection);
    column->addWidget(m_stepsHeading);
    column->addWidget(m_steps);
    column->addSpacing(Style::large);
    for (int section = 0; section < otherSections; ++section) {
        m_otherSections.append(new HelpSection);
        column->addWidget(m_otherSections.last());
    }
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Help on this check"));
    setFocusPolicy(Qt::TabFocus); // scrolled by keyboard
    // The check itself is shown first.
    m_update->setSingleShot(true);
    m_update->setInterval(0);
    connect(m_update, &QTimer::timeout, this, &HelpPanel::build);
    connect(m_steps, &StepList::ticked, this, &HelpPanel::stepsTicked);
}

void HelpPanel::setCheck(const Catalogue &catalogue, const Check &check,
                         const SystemUnderAssessment &system)
{
    const Language language = DisplayTexts::language();
    const QString platform = catalogue.platformTitle(system.platform, language);
    m_requirement = {tr("Requirement"), {check.requirement.in(language)}};
    m_stepTexts = check.steps.in(language);
    m_others = {listOf(tr("Evidence to attach"), check.suggestedEvidence.in(language)),
                {tr("Why it matters"), {check.rationale.in(language)}},
                {tr("Hint for %1").arg(platform),
                 {check.platformHints.value(system.platform).in(language)}},
                referencesOf(catalogue, check),
                {tr("What the check rests on"),
                 {catalogue.basisTitle(check.basis.status, language), check.basis.note.in(language),
                  catalogue.sourceTitle(check.basis.source)}}};
    m_isStale = true;
    if (isVisible()) {
        m_update->start();
    }
}

void HelpPanel::setTickedSteps(const QList<int> &steps)
{
    m_ticked = steps;
    if (!m_isStale) {
        m_steps->setTicked(steps);
    }
}

void HelpPanel::setReadOnly(bool readOnly)
{
    m_steps->setReadOnly(readOnly);
}

void HelpPanel::showEvent(QShowEvent *event)
{
    build();
    QScrollArea::showEvent(event);
}

void HelpPanel::build()
{
    m_update->stop();
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    m_requirementSection->showContent(m_requirement);
    m_steps->setSteps(m_stepTexts);
    m_steps->setTicked(m_ticked);
    m_stepsHeading->setVisible(!m_steps->isEmpty());
    for (int section = 0; section < otherSections; ++section) {
        m_otherSections.at(section)->showContent(m_others.at(section));
    }
    verticalScrollBar()->setValue(0);
}

HelpSection::Content HelpPanel::listOf(const QString &heading, const QStringList &texts)
{
    HelpSection::Content section{heading, {}};
    for (const QString &text : texts) {
        section.texts.append(QStringLiteral("• ") + text);
    }
    return section;
}

HelpSection::Content HelpPanel::referencesOf(const Catalogue &catalogue, const Check &check)
{
    QStringList lines;
    QStringList titles;
    for (const Reference &reference : check.references) {
        QStringList parts{reference.source, reference.id, reference.title};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
        titles.append(catalogue.sourceTitle(reference.source));
    }
    HelpSection::Content section = listOf(tr("References"), lines);
    section.toolTips = titles;
    return section;
}
