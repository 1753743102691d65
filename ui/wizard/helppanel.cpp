#include "helppanel.h"

#include "steplist.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace {

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Style::tiny);
    return column;
}

void clear(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_update(new QTimer(this))
    , m_before(makeColumn())
    , m_stepsHeading(new TextLabel(tr("How to verify"), Style::Type::Strong))
    , m_steps(new StepList)
    , m_after(makeColumn())
{
    m_steps->setObjectName(QStringLiteral("helpSteps"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Style::large, Style::large, Style::large, Style::large);
    column->setSpacing(Style::small);
    column->addLayout(m_before);
    column->addWidget(m_stepsHeading);
    column->addWidget(m_steps);
    column->addSpacing(Style::large);
    column->addLayout(m_after);
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
    m_requirement = {tr("Requirement"), {check.requirement.in(language)}, {}};
    m_stepTexts = check.steps.in(language);
    m_others = {listOf(tr("Evidence to attach"), check.suggestedEvidence.in(language)),
                {tr("Why it matters"), {check.rationale.in(language)}, {}},
                {tr("Hint for %1").arg(platform),
                 {check.platformHints.value(system.platform).in(language)},
                 {}},
                referencesOf(catalogue, check),
                {tr("What the check rests on"),
                 {catalogue.basisTitle(check.basis.status, language), check.basis.note.in(language),
                  catalogue.sourceTitle(check.basis.source)},
                 {}}};
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
    clear(*m_before);
    clear(*m_after);
    addSection(*m_before, m_requirement);
    m_steps->setSteps(m_stepTexts);
    m_steps->setTicked(m_ticked);
    m_stepsHeading->setVisible(!m_steps->isEmpty());
    for (const Section &section : std::as_const(m_others)) {
        addSection(*m_after, section);
    }
    verticalScrollBar()->setValue(0);
}

HelpPanel::Section HelpPanel::listOf(const QString &heading, const QStringList &texts)
{
    Section section{heading, {}, {}};
    for (const QString &text : texts) {
        section.texts.append(QStringLiteral("• ") + text);
    }
    return section;
}

HelpPanel::Section HelpPanel::referencesOf(const Catalogue &catalogue, const Check &check)
{
    QStringList lines;
    QStringList titles;
    for (const Reference &reference : check.references) {
        QStringList parts{reference.source, reference.id, reference.title};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
        titles.append(catalogue.sourceTitle(reference.source));
    }
    Section section = listOf(tr("References"), lines);
    section.toolTips = titles;
    return section;
}

void HelpPanel::addSection(QVBoxLayout &column, const Section &section)
{
    QStringList given = section.texts;
    given.removeAll(QString());
    if (given.isEmpty()) {
        return;
    }
    column.addWidget(new TextLabel(section.heading, Style::Type::Strong));
    for (qsizetype index = 0; index < given.size(); ++index) {
        auto *label = new TextLabel(given.at(index));
        // The tool tips say what the short names of references stand for.
        const QString title = section.toolTips.value(index);
        label->setToolTip(DisplayTexts::toolTip(title));
        label->setAccessibleDescription(title); // else the markup of the tool tip
        column.addWidget(label);
    }
    column.addSpacing(Style::large);
}
