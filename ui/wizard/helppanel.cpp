#include "helppanel.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

HelpPanel::HelpPanel(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Style::large, Style::large, Style::large, Style::large);
    m_column->setSpacing(Style::tiny);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Help on this check"));
    setFocusPolicy(Qt::TabFocus); // scrolled by keyboard
}

void HelpPanel::setCheck(const Catalogue &catalogue, const Check &check,
                         const SystemUnderAssessment &system)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Language language = DisplayTexts::language();
    addSection(tr("Why it matters"), {check.rationale.in(language)});
    const QString platform = catalogue.platformTitle(system.platform, language);
    addSection(tr("Hint for %1").arg(platform),
               {check.platformHints.value(system.platform).in(language)});
    addSection(tr("How to verify"), check.steps.in(language), true);
    addSection(tr("Evidence to attach"), check.suggestedEvidence.in(language), true);
    addReferences(catalogue, check);
    addSection(tr("What the check rests on"),
               {catalogue.basisTitle(check.basis.status, language), check.basis.note.in(language),
                catalogue.sourceTitle(check.basis.source)});
    m_column->addStretch();
    verticalScrollBar()->setValue(0);
}

void HelpPanel::addSection(const QString &heading, const QStringList &texts, bool asList)
{
    QStringList given = texts;
    given.removeAll(QString());
    if (given.isEmpty()) {
        return;
    }
    m_column->addWidget(new TextLabel(heading, Style::Type::Strong));
    for (const QString &text : std::as_const(given)) {
        m_column->addWidget(new TextLabel(asList ? QString(QStringLiteral("• ") + text) : text));
    }
    m_column->addSpacing(Style::large);
}

void HelpPanel::addReferences(const Catalogue &catalogue, const Check &check)
{
    QStringList lines;
    for (const Reference &reference : check.references) {
        QStringList parts{reference.source, reference.id, reference.title};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    const qsizetype before = m_column->count();
    addSection(tr("References"), lines, true);
    // The tool tips say what the short names stand for.
    for (qsizetype index = 0; index < check.references.size(); ++index) {
        QLayoutItem *item = m_column->itemAt(static_cast<int>(before + 1 + index));
        if (item != nullptr && item->widget() != nullptr) {
            const QString title = catalogue.sourceTitle(check.references.at(index).source);
            item->widget()->setToolTip(DisplayTexts::toolTip(title));
            item->widget()->setAccessibleDescription(title); // else the markup of the tool tip
        }
    }
}
