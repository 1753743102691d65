#include "dashboardcards.h"

#include "chartlegend.h"
#include "dashboardtexts.h"
#include "linkbutton.h"
#include "linklist.h"
#include "sectioncard.h"
#include "tallyrow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/measuremark.h"
#include "ui/widgets/wrappinglabel.h"

namespace {

constexpr int firstGaps = 5; // of each severity
constexpr int firstMeasures = 5; // of each state

class CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCards)
};

Icons::Name iconOf(const NextStep &step)
{
    switch (step.action) {
    case NextStep::Action::Check:
        return Icons::Name::Next;
    case NextStep::Action::Details:
        return Icons::Name::Edit;
    case NextStep::Action::Report:
        return Icons::Name::Report;
    }
    Q_UNREACHABLE();
    return Icons::Name::Next;
}

void follow(const NextStep &step, const DashboardTargets &targets)
{
    switch (step.action) {
    case NextStep::Action::Check:
        targets.check(step.checkId);
        break;
    case NextStep::Action::Details:
        targets.details();
        break;
    case NextStep::Action::Report:
        targets.report();
        break;
    }
}

QWidget *makeEvidence(const ExpiringEvidence &evidence, const DashboardTargets &targets,
                      QDate today)
{
    const bool isExpired = evidence.when == ExpiringEvidence::When::Expired;
    const Mark mark = isExpired ? Mark{Mark::Shape::Cross, Style::Tone::Bad}
                                : Mark{Mark::Shape::Half, Style::Tone::Caution};
    const QString remark = QStringLiteral("%1 · %2").arg(DashboardTexts::expiry(evidence, today),
                                                         DashboardTexts::backed(evidence));
    if (evidence.checkId.isEmpty()) {
        return new WrappingLabel(QStringLiteral("%1\n%2").arg(evidence.title, remark));
    }
    auto *link = new LinkButton(mark, evidence.title, remark);
    QObject::connect(link, &QAbstractButton::clicked, link,
                     [go = targets.check, id = evidence.checkId] { go(id); });
    return link;
}

QString headingOf(MeasureState state)
{
    switch (state) {
    case MeasureState::Overdue:
        return CardTexts::tr("Overdue");
    case MeasureState::Soon:
        return CardTexts::tr("Due within %n day(s)", nullptr, MeasureTexts::soonDays);
    case MeasureState::Later:
        return CardTexts::tr("Due later");
    case MeasureState::Undated:
    case MeasureState::Closed:
        break;
    }
    return CardTexts::tr("Without a due date");
}

QList<CheckLink> linksTo(const QList<OpenMeasure> &measures, MeasureState state)
{
    QList<CheckLink> links;
    for (const OpenMeasure &measure : measures) {
        if (measure.state == state) {
            const QString owner =
                measure.owner.isEmpty() ? CardTexts::tr("nobody is named yet") : measure.owner;
            links.append({measure.checkId, AnswerResult::Open, measure.action,
                          QStringLiteral("%1 · %2 · %3").arg(measure.due, owner, measure.check)});
        }
    }
    return links;
}

void addTallies(SectionCard &card, const QList<TallyEntry> &entries,
                const DashboardTargets &targets)
{
    for (const TallyEntry &entry : entries) {
        auto *row = new TallyRow(entry);
        QObject::connect(row, &QAbstractButton::clicked, row,
                         [go = targets.check, id = entry.checkId] { go(id); });
        card.add(row);
    }
}

} // namespace

QWidget *makeStepsCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("What to do next"));
    card->setObjectName(QStringLiteral("steps"));
    for (const NextStep &step : content.steps) {
        auto *button = new ActionButton(iconOf(step), step.title, step.explanation);
        QObject::connect(button, &QAbstractButton::clicked, button,
                         [step, targets] { follow(step, targets); });
        card->add(button);
    }
    return card;
}

QWidget *makeGapsCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("Gaps by severity"));
    card->setObjectName(QStringLiteral("gaps"));
    if (content.gaps.isEmpty()) {
        card->addRemark(CardTexts::tr("No answer falls short."));
    }
    for (const SeverityGaps &group : content.gaps) {
        const QString heading = DashboardTexts::gaps(group);
        card->addSubheading(heading);
        auto *list = new LinkList(heading, group.gaps, firstGaps);
        QObject::connect(list, &LinkList::activated, list, targets.check);
        card->add(list);
    }
    return card;
}

QWidget *makeMeasuresCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("Measures"));
    card->setObjectName(QStringLiteral("measures"));
    if (content.measures.isEmpty()) {
        card->addRemark(CardTexts::tr("No measure is open."));
    }
    for (const MeasureState state :
         {MeasureState::Overdue, MeasureState::Soon, MeasureState::Later, MeasureState::Undated}) {
        const QList<CheckLink> links = linksTo(content.measures, state);
        if (links.isEmpty()) {
            continue;
        }
        const QString heading = QStringLiteral("%1 (%2)").arg(headingOf(state)).arg(links.size());
        card->addSubheading(heading);
        auto *list = new LinkList(heading, links, firstMeasures, markOf(state));
        QObject::connect(list, &LinkList::activated, list, targets.check);
        card->add(list);
    }
    return card;
}

QWidget *makeOpenCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("Open checks by role"));
    card->setObjectName(QStringLiteral("open"));
    if (content.openRoles.isEmpty()) {
        card->addRemark(CardTexts::tr("Every check is answered."));
    }
    for (const OpenRole &role : content.openRoles) {
        const QString holder =
            role.holder.isEmpty() ? CardTexts::tr("nobody is named yet") : role.holder;
        auto *link = new LinkButton(
            markOf(AnswerResult::Open),
            QStringLiteral("%1: %2").arg(role.title, CardTexts::tr("%n open", nullptr, role.open)),
            holder);
        QObject::connect(link, &QAbstractButton::clicked, link,
                         [go = targets.check, id = role.firstOpen] { go(id); });
        card->add(link);
    }
    return card;
}

QWidget *makeEvidenceCard(const DashboardContent &content, const DashboardTargets &targets,
                          QDate today)
{
    using When = ExpiringEvidence::When;
    auto *card = new SectionCard(CardTexts::tr("Evidence that expires"));
    card->setObjectName(QStringLiteral("evidence"));
    if (content.expiring.isEmpty()) {
        card->addRemark(
            CardTexts::tr("No evidence expires within the next %n day(s).", nullptr, laterDays));
    }
    const QList<std::pair<When, QString>> groups{
        {When::Expired, CardTexts::tr("Expired: it no longer counts")},
        {When::Soon, CardTexts::tr("Within %n day(s)", nullptr, soonDays)},
        {When::Later, CardTexts::tr("Within %n day(s)", nullptr, laterDays)}};
    for (const auto &[when, heading] : groups) {
        bool hasHeading = false;
        for (const ExpiringEvidence &evidence : content.expiring) {
            if (evidence.when != when) {
                continue;
            }
            if (!hasHeading) {
                card->addSubheading(heading);
                hasHeading = true;
            }
            card->add(makeEvidence(evidence, targets, today));
        }
    }
    return card;
}

QWidget *makeRolesCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("Results by role"));
    card->setObjectName(QStringLiteral("roles"));
    card->add(new ChartLegend(content.whole.evaluation.tally));
    addTallies(*card, content.roles, targets);
    return card;
}

QWidget *makeClausesCard(const DashboardContent &content, const DashboardTargets &targets)
{
    auto *card = new SectionCard(CardTexts::tr("Results by clause"));
    card->setObjectName(QStringLiteral("clauses"));
    card->add(new ChartLegend(content.whole.evaluation.tally));
    addTallies(*card, content.clauses, targets);
    return card;
}
