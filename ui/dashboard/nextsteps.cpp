#include "nextsteps.h"

#include "dashboardcontent.h"
#include "openmeasures.h"
#include "ui/itemmodels/displaytexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype mostSteps = 5;

/// Looks at an assessment from one side after the other, the most pressing first.
class Advisor
{
    Q_DECLARE_TR_FUNCTIONS(NextSteps)

public:
    Advisor(const Assessment &assessment, const Catalogue &catalogue, const Evaluation &evaluation,
            QDate today)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
        , m_evaluation(evaluation)
        , m_today(today)
    {}

    QList<NextStep> forDraft();
    QList<NextStep> forReader();

private:
    using Checks = QList<const CheckEvaluation *>;

    template<typename Matches>
    Checks select(Matches matches) const;
    void add(const Checks &checks, const QString &title, const QString &explanation);
    QString titleOf(const QString &checkId) const;
    void addShortfalls();
    void addOpen();
    void addHolders();
    void addEvidence(ExpiringEvidence::When when);
    void addOverdueMeasures();
    void addGaps();
    void addContradictions();
    void addFlags();
    void addDeclared();
    void addReport(const QString &explanation);

    const Assessment &m_assessment;
    const Catalogue &m_catalogue;
    const Evaluation &m_evaluation;
    QDate m_today;
    QList<NextStep> m_steps;
};

QList<NextStep> Advisor::forDraft()
{
    addShortfalls();
    addOpen();
    addEvidence(ExpiringEvidence::When::Expired);
    addHolders();
    addOverdueMeasures();
    addGaps();
    addContradictions();
    addFlags();
    addEvidence(ExpiringEvidence::When::Soon);
    addDeclared();
    const bool isComplete = m_evaluation.whole.verdict != Verdict::Incomplete;
    if (isComplete) {
        // Always in reach, however much could still be better.
        m_steps = m_steps.first(qMin(m_steps.size(), mostSteps - 1));
        addReport(tr("Every check is answered. Look through the pages and seal them when nothing "
                     "is to change any more."));
    }
    return m_steps.first(qMin(m_steps.size(), mostSteps));
}

QList<NextStep> Advisor::forReader()
{
    addReport(tr("Nothing is to be answered here. The report shows what was."));
    return m_steps;
}

template<typename Matches>
Advisor::Checks Advisor::select(Matches matches) const
{
    Checks selected;
    for (const CheckEvaluation &check : m_evaluation.checks) {
        if (!check.privacy && matches(check)) {
            selected.append(&check);
        }
    }
    return selected;
}

QString Advisor::titleOf(const QString &checkId) const
{
    const Check *check = m_catalogue.check(checkId);
    return QStringLiteral("%1 %2").arg(
        DisplayTexts::shortCheckId(checkId),
        check == nullptr ? QString() : check->title.in(DisplayTexts::language()));
}

void Advisor::add(const Checks &checks, const QString &title, const QString &explanation)
{
    if (!checks.isEmpty()) {
        const QString id = checks.first()->checkId;
        m_steps.append({NextStep::Action::Check, id, title, explanation.arg(titleOf(id))});
    }
}

void Advisor::addShortfalls()
{
    const Checks checks =
        select([](const CheckEvaluation &check) { return check.shortfall != Shortfall::None; });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Complete %n answer(s) that count as open", nullptr, count),
        tr("A justification or evidence is missing, first at %1."));
}

void Advisor::addOpen()
{
    const Checks checks = select([](const CheckEvaluation &check) {
        return check.effective == AnswerResult::Open && check.shortfall == Shortfall::None;
    });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Answer %n open check(s)", nullptr, count), tr("Go on with %1."));
}

void Advisor::addHolders()
{
    QStringList roles;
    for (auto role = m_evaluation.roles.cbegin(); role != m_evaluation.roles.cend(); ++role) {
        if (m_assessment.holder(role.key()) == nullptr) {
            roles.append(m_catalogue.roleTitle(role.key(), DisplayTexts::language()));
        }
    }
    if (!roles.isEmpty()) {
        m_steps.append({NextStep::Action::Details,
                        {},
                        tr("Say who answers"),
                        tr("Nobody is named for: %1.").arg(roles.join(QStringLiteral(", ")))});
    }
}

void Advisor::addEvidence(ExpiringEvidence::When when)
{
    QList<ExpiringEvidence> items = expiringEvidence(m_assessment, m_evaluation, m_today);
    items.removeIf([when](const ExpiringEvidence &item) {
        return item.when != when || item.checkId.isEmpty();
    });
    if (items.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(items.size());
    const bool isExpired = when == ExpiringEvidence::When::Expired;
    const QString title = isExpired
        ? tr("Replace %n expired piece(s) of evidence", nullptr, count)
        : tr("Renew %n piece(s) of evidence that soon expire", nullptr, count);
    const ExpiringEvidence &first = items.first();
    const QString explanation = isExpired
        ? tr("Expired evidence does not count. The first check with it is %1.")
        : tr("It counts until it expires. The first check with it is %1.");
    m_steps.append(
        {NextStep::Action::Check, first.checkId, title, explanation.arg(titleOf(first.checkId))});
}

void Advisor::addOverdueMeasures()
{
    QList<OpenMeasure> overdue = openMeasures(m_assessment, m_catalogue, m_evaluation, m_today);
    overdue.removeIf(
        [](const OpenMeasure &measure) { return measure.state != MeasureState::Overdue; });
    if (!overdue.isEmpty()) {
        const QString id = overdue.first().checkId;
        m_steps.append(
            {NextStep::Action::Check, id,
             tr("Follow up %n overdue measure(s)", nullptr, static_cast<int>(overdue.size())),
             tr("The longest overdue is for %1.").arg(titleOf(id))});
    }
}

void Advisor::addGaps()
{
    Checks checks = select([](const CheckEvaluation &check) {
        return check.level == Level::Must
            && (check.effective == AnswerResult::Partly
                || check.effective == AnswerResult::NotFulfilled
                || check.effective == AnswerResult::NotVerifiable);
    });
    std::stable_sort(checks.begin(), checks.end(),
                     [this](const CheckEvaluation *left, const CheckEvaluation *right) {
                         return m_catalogue.check(left->checkId)->severity
                             < m_catalogue.check(right->checkId)->severity;
                     });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Close %n gap(s) among the must-checks", nullptr, count),
        tr("The most severe is %1."));
}

void Advisor::addContradictions()
{
    const Checks checks =
        select([](const CheckEvaluation &check) { return check.contributionsDiffer; });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Look at %n check(s) that roles answered differently", nullptr, count),
        tr("The first is %1."));
}

void Advisor::addFlags()
{
    const Checks checks = select([this](const CheckEvaluation &check) {
        return std::any_of(m_assessment.flags.keyBegin(), m_assessment.flags.keyEnd(),
                           [&check](const AnswerKey &key) { return key.checkId == check.checkId; });
    });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Review %n flagged check(s)", nullptr, count), tr("The first is %1."));
}

void Advisor::addDeclared()
{
    const Checks checks = select([](const CheckEvaluation &check) {
        return check.level == Level::Must && check.assurance == Assurance::Declared
            && (check.effective == AnswerResult::Fulfilled
                || check.effective == AnswerResult::Alternative);
    });
    const auto count = static_cast<int>(checks.size());
    add(checks, tr("Back %n must-check(s) with evidence", nullptr, count),
        tr("So far it is only declared that they are fulfilled. The first is %1."));
}

void Advisor::addReport(const QString &explanation)
{
    m_steps.append({NextStep::Action::Report, {}, tr("Make the report"), explanation});
}

} // namespace

QList<NextStep> nextSteps(const Assessment &assessment, const Catalogue &catalogue,
                          const Evaluation &evaluation, bool isWritable, QDate today)
{
    Advisor advisor(assessment, catalogue, evaluation, today);
    return isWritable && !isLocked(assessment.state) ? advisor.forDraft() : advisor.forReader();
}
