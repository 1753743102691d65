#include "verdictcard.h"

#include "dashboardtexts.h"
#include "linklist.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/typescale.h"
#include "ui/widgets/wrappinglabel.h"

#include <QVBoxLayout>

namespace {

constexpr int firstReasons = 3; // so that what to do next is in sight

/// A number with what it counts.
QWidget *makeFigure(const QString &value, const QString &meaning)
{
    auto *figure = new QWidget;
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(0, 0, Style::huge, 0);
    column->setSpacing(0);
    for (auto *label : {new TextLabel(value, Style::Type::Title),
                        new TextLabel(meaning, Style::Type::Small, Style::Tone::Muted)}) {
        label->setWordWrap(false);
        column->addWidget(label);
    }
    return figure;
}

QWidget *makeFigures(const Tally &tally)
{
    constexpr int whole = 1000;
    const int coverage = tally.applicable == 0 ? 0 : tally.answered * whole / tally.applicable;
    auto *figures = new QWidget;
    auto *flow = new FlowLayout(Style::small, figures);
    flow->addWidget(
        makeFigure(DashboardTexts::percent(tally.scorePermille), DashboardTexts::tr("Score")));
    flow->addWidget(makeFigure(DashboardTexts::percent(coverage), DashboardTexts::coverage(tally)));
    return figures;
}

QWidget *withMark(Verdict verdict, Style::Type type, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::small);
    auto *mark = new MarkLabel(markOf(verdict));
    TypeScale::set(*mark, type);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(text, type), 1);
    return line;
}

} // namespace

VerdictCard::VerdictCard(const DashboardContent &content, QWidget *parent)
    : Card(parent)
    , m_parts(new QHBoxLayout)
{
    setObjectName(QStringLiteral("verdict"));
    setAccessibleName(tr("Verdict"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::large, Style::large, Style::large);
    column->setSpacing(Style::small);
    column->addWidget(makeHeadline(content));
    m_parts->setSpacing(Style::large);
    column->addLayout(m_parts);
    if (content.parts.isEmpty()) {
        addReasons(*column, content.whole);
    }
    for (const Standing &part : content.parts) {
        m_parts->addWidget(makePart(part), 1, Qt::AlignTop);
    }
}

QWidget *VerdictCard::makeHeadline(const DashboardContent &content) const
{
    auto *headline = new QWidget;
    auto *column = new QVBoxLayout(headline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    const PartEvaluation &whole = content.whole.evaluation;
    QString verdict = DisplayTexts::verdict(whole.verdict);
    verdict[0] = verdict.at(0).toUpper();
    column->addWidget(withMark(whole.verdict, Style::Type::Display, verdict));
    auto *statement = new WrappingLabel(content.statement);
    statement->setObjectName(QStringLiteral("statement"));
    column->addWidget(statement);
    column->addWidget(makeFigures(whole.tally));
    if (!content.assurance.isEmpty()) {
        column->addWidget(new TextLabel(content.assurance, Style::Type::Small));
    }
    column->addWidget(
        new TextLabel(DashboardTexts::disclaimer(), Style::Type::Small, Style::Tone::Muted));
    return headline;
}

QWidget *VerdictCard::makePart(const Standing &part)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(part.title);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, Style::small, 0, 0);
    column->setSpacing(Style::tiny);
    const PartEvaluation &evaluation = part.evaluation;
    column->addWidget(withMark(
        evaluation.verdict, Style::Type::Heading,
        QStringLiteral("%1: %2").arg(part.title, DisplayTexts::verdict(evaluation.verdict))));
    column->addWidget(
        new TextLabel(DashboardTexts::tr("Score %1, %2")
                          .arg(DashboardTexts::percent(evaluation.tally.scorePermille),
                               DashboardTexts::coverage(evaluation.tally)),
                      Style::Type::Body, Style::Tone::Muted));
    addReasons(*column, part);
    return widget;
}

void VerdictCard::addReasons(QBoxLayout &column, const Standing &standing)
{
    const QString heading = DashboardTexts::reasons(standing.evaluation);
    column.addSpacing(Style::tiny);
    column.addWidget(new TextLabel(heading, Style::Type::Strong));
    if (standing.reasons.isEmpty()) {
        return;
    }
    const QString name =
        standing.title.isEmpty() ? heading : QStringLiteral("%1, %2").arg(standing.title, heading);
    auto *list = new LinkList(name, standing.reasons, firstReasons);
    connect(list, &LinkList::activated, this, &VerdictCard::checkRequested);
    column.addWidget(list);
}

void VerdictCard::setWide(bool wide)
{
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
