#include "dashboardcontent.h"

#include "dashboardtexts.h"
#include "ui/itemmodels/displaytexts.h"

namespace {

bool isGap(const CheckEvaluation &check)
{
    return !check.privacy && MeasureTexts::isGap(check.effective);
}

/// Gathers the content piece by piece from one evaluation.
class ContentMaker
{
    Q_DECLARE_TR_FUNCTIONS(DashboardContent)

public:
    ContentMaker(const Assessment &assessment, const Catalogue &catalogue, QDate today)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
        , m_today(today)
        , m_evaluation(evaluate(assessment, catalogue, today))
    {}

    DashboardContent make(bool isWritable) const;

private:
    QString subtitle() const;
    CheckLink linkTo(const CheckEvaluation &check) const;
    QString measureOf(const QString &checkId) const;
    Standing standing(const QString &title, const PartEvaluation &evaluation) const;
    template<typename Matches>
    TallyEntry entry(const QString &title, const Tally &tally, Matches matches) const;
    QList<TallyEntry> roles() const;
    QList<TallyEntry> clauses() const;
    QList<SeverityGaps> gaps() const;
    QList<OpenRole> openRoles() const;
    QString holderOf(Role role, bool isPublic) const;

    const Assessment &m_assessment;
    const Catalogue &m_catalogue;
    QDate m_today;
    Evaluation m_evaluation;
};

DashboardContent ContentMaker::make(bool isWritable) const
{
    DashboardContent content;
    const SystemUnderAssessment &system = m_assessment.system;
    content.system = DashboardTexts::shown(system.vendor % u' ' % system.product);
    content.subtitle = subtitle();
    content.statement = DashboardTexts::statement(m_assessment, m_catalogue, m_evaluation.whole);
    content.assurance = m_evaluation.assurance.must == 0
        ? QString()
        : DashboardTexts::assurance(m_evaluation.assurance);
    content.whole = standing({}, m_evaluation.whole);
    for (auto part = m_evaluation.parts.cbegin(); part != m_evaluation.parts.cend(); ++part) {
        content.parts.append(standing(DashboardTexts::part(part.key()), part.value()));
    }
    content.roles = roles();
    content.clauses = clauses();
    content.gaps = gaps();
    content.measures = openMeasures(m_assessment, m_catalogue, m_evaluation, m_today);
    content.openRoles = openRoles();
    content.expiring = expiringEvidence(m_assessment, m_evaluation, m_today);
    content.steps = nextSteps(m_assessment, m_catalogue, m_evaluation, isWritable, m_today);
    return content;
}

QString ContentMaker::subtitle() const
{
    QStringList parts{DashboardTexts::shown(m_assessment.title),
                      tr("Scope: %1").arg(DisplayTexts::scope(m_assessment.scope)),
                      DisplayTexts::state(m_assessment.state)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CheckLink ContentMaker::linkTo(const CheckEvaluation &check) const
{
    const Check *listed = m_catalogue.check(check.checkId);
    QStringList detail{DisplayTexts::level(check.level), DashboardTexts::result(check.effective)};
    if (check.shortfall != Shortfall::None) {
        detail.append(tr("answered, but counts as open"));
    }
    const QString measure = measureOf(check.checkId);
    if (isGap(check) && !measure.isEmpty()) {
        detail.append(measure);
    }
    return {check.checkId, check.effective,
            QStringLiteral("%1 %2").arg(DisplayTexts::shortCheckId(check.checkId),
                                        listed->title.in(DisplayTexts::language())),
            detail.join(QStringLiteral(" · "))};
}

QString ContentMaker::measureOf(const QString &checkId) const
{
    for (const Measure &measure : m_assessment.measures) {
        if (measure.checkId == checkId && !measure.due.isValid()) {
            return tr("measure planned");
        }
        if (measure.checkId == checkId) {
            const QString date = DisplayTexts::date(measure.due);
            return measure.due < m_today ? tr("measure overdue since %1").arg(date)
                                         : tr("measure due on %1").arg(date);
        }
    }
    return {};
}

Standing ContentMaker::standing(const QString &title, const PartEvaluation &evaluation) const
{
    Standing standing{title, evaluation, {}};
    for (const QString &id : evaluation.decidingChecks) {
        standing.reasons.append(linkTo(*m_evaluation.check(id)));
    }
    return standing;
}

template<typename Matches>
TallyEntry ContentMaker::entry(const QString &title, const Tally &tally, Matches matches) const
{
    // The first open check is worth most, then the first gap, then any check.
    const CheckEvaluation *best = nullptr;
    const auto worth = [](const CheckEvaluation &check) {
        return check.effective == AnswerResult::Open ? 2 : (isGap(check) ? 1 : 0);
    };
    for (const CheckEvaluation &check : m_evaluation.checks) {
        if (!check.privacy && matches(check) && (best == nullptr || worth(check) > worth(*best))) {
            best = &check;
        }
    }
    return {title, tally, best == nullptr ? QString() : best->checkId};
}

QList<TallyEntry> ContentMaker::roles() const
{
    QList<TallyEntry> entries;
    for (const Role role : rolesInScope(m_assessment.scope)) {
        const auto tally = m_evaluation.roles.constFind(role);
        if (tally != m_evaluation.roles.cend()) {
            entries.append(
                entry(m_catalogue.roleTitle(role, DisplayTexts::language()), *tally,
                      [role](const CheckEvaluation &check) { return check.responsible == role; }));
        }
    }
    return entries;
}

QList<TallyEntry> ContentMaker::clauses() const
{
    QList<TallyEntry> entries;
    for (const Clause &clause : m_catalogue.clauses) {
        const auto tally = m_evaluation.clauses.constFind(clause.number);
        if (tally != m_evaluation.clauses.cend()) {
            const QString title = QStringLiteral("%1 %2").arg(
                clause.number, clause.title.in(DisplayTexts::language()));
            entries.append(entry(title, *tally, [&clause](const CheckEvaluation &check) {
                return check.clause == clause.number;
            }));
        }
    }
    return entries;
}

QList<SeverityGaps> ContentMaker::gaps() const
{
    QList<SeverityGaps> groups;
    for (const Severity severity : allSeverities()) {
        SeverityGaps group{severity, {}};
        for (const CheckEvaluation &check : m_evaluation.checks) {
            if (isGap(check) && m_catalogue.check(check.checkId)->severity == severity) {
                group.gaps.append(linkTo(check));
            }
        }
        if (!group.gaps.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

QList<OpenRole> ContentMaker::openRoles() const
{
    QList<OpenRole> open;
    for (const Role role : rolesInScope(m_assessment.scope)) {
        OpenRole entry{m_catalogue.roleTitle(role, DisplayTexts::language()),
                       holderOf(role, false),
                       holderOf(role, true),
                       0,
                       {}};
        for (const CheckEvaluation &check : m_evaluation.checks) {
            if (!check.privacy && check.responsible == role
                && check.effective == AnswerResult::Open) {
                entry.firstOpen = entry.open == 0 ? check.checkId : entry.firstOpen;
                ++entry.open;
            }
        }
        if (entry.open > 0) {
            open.append(entry);
        }
    }
    return open;
}

QString ContentMaker::holderOf(Role role, bool isPublic) const
{
    const RoleHolder *holder = m_assessment.holder(role);
    if (holder == nullptr) {
        return {};
    }
    const QString name = isPublic ? holder->publicName() : holder->person;
    QStringList parts{DashboardTexts::shown(name), DashboardTexts::shown(holder->organisation)};
    parts.removeAll(QString());
    return parts.isEmpty() ? DashboardTexts::shown(holder->function)
                           : parts.join(QStringLiteral(", "));
}

} // namespace

DashboardContent dashboardContent(const Assessment &assessment, const Catalogue &catalogue,
                                  bool isWritable, QDate today)
{
    return ContentMaker(assessment, catalogue, today).make(isWritable);
}
