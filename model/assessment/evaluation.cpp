#include "evaluation.h"

#include "model/catalogue/idtable.h"

#include <algorithm>

namespace {

constexpr std::array<IdEntry<Verdict>, 5> verdictIds{{
    {Verdict::Conforms, u"conforms"},
    {Verdict::ConformsRecommendationsOpen, u"conforms-recommendations-open"},
    {Verdict::NotDeterminable, u"not-determinable"},
    {Verdict::DoesNotConform, u"does-not-conform"},
    {Verdict::Incomplete, u"incomplete"},
}};

constexpr std::array<IdEntry<Part>, 2> partIds{{
    {Part::Provider, u"provider"},
    {Part::Organisation, u"organisation"},
}};

using Checks = QList<CheckEvaluation>;

template<typename Predicate>
Checks select(const Checks &checks, Predicate matches)
{
    Checks selected;
    std::copy_if(checks.cbegin(), checks.cend(), std::back_inserter(selected), matches);
    return selected;
}

/// Tenths of a per cent, rounded half up.
int perMille(qint64 weightedScore, qint64 weight)
{
    constexpr qint64 perMillePerPoint = 10;
    return weight == 0
        ? 0
        : static_cast<int>((2 * perMillePerPoint * weightedScore + weight) / (2 * weight));
}

Tally tallyOf(const Checks &checks)
{
    Tally tally;
    qint64 weightedScore = 0;
    qint64 weight = 0;
    for (const CheckEvaluation &check : checks) {
        ++tally.checks;
        ++tally.results[check.effective];
        const std::optional<int> score = scoreOf(check.effective);
        if (score) {
            ++tally.applicable;
            tally.answered += check.effective == AnswerResult::Open ? 0 : 1;
            tally.alternatives += check.effective == AnswerResult::Alternative ? 1 : 0;
            weightedScore += static_cast<qint64>(check.weight) * *score;
            weight += check.weight;
        }
    }
    tally.scorePermille = perMille(weightedScore, weight);
    return tally;
}

bool isOpen(const CheckEvaluation &check)
{
    return check.effective == AnswerResult::Open;
}

bool isDeviation(const CheckEvaluation &check)
{
    return check.level == Level::Must
        && (check.effective == AnswerResult::Partly
            || check.effective == AnswerResult::NotFulfilled);
}

bool isUnproven(const CheckEvaluation &check)
{
    return check.level == Level::Must && check.effective == AnswerResult::NotVerifiable;
}

bool isOpenRecommendation(const CheckEvaluation &check)
{
    return check.level == Level::Should && scoreOf(check.effective).value_or(100) < 100;
}

PartEvaluation partOf(const Checks &checks)
{
    struct Rule
    {
        Verdict verdict;
        bool (*decides)(const CheckEvaluation &);
    };
    static constexpr std::array<Rule, 4> rules{{
        {Verdict::Incomplete, isOpen},
        {Verdict::DoesNotConform, isDeviation},
        {Verdict::NotDeterminable, isUnproven},
        {Verdict::ConformsRecommendationsOpen, isOpenRecommendation},
    }};
    PartEvaluation part;
    part.tally = tallyOf(checks);
    if (part.tally.applicable == 0) {
        return part;
    }
    for (const Rule &rule : rules) {
        for (const CheckEvaluation &check : select(checks, rule.decides)) {
            part.decidingChecks.append(check.checkId);
        }
        if (!part.decidingChecks.isEmpty()) {
            part.verdict = rule.verdict;
            return part;
        }
    }
    part.verdict = Verdict::Conforms;
    return part;
}

AssuranceCounts assuranceCountsOf(const Checks &checks)
{
    AssuranceCounts counts;
    for (const CheckEvaluation &check : checks) {
        if (check.level != Level::Must || check.effective == AnswerResult::Open
            || check.effective == AnswerResult::NotApplicable) {
            continue;
        }
        ++counts.must;
        switch (check.assurance) {
        case Assurance::Declared:
            ++counts.declared;
            break;
        case Assurance::Documented:
            ++counts.documented;
            break;
        case Assurance::Tested:
            ++counts.tested;
            break;
        case Assurance::Attested:
            ++counts.attested;
            break;
        }
    }
    return counts;
}

bool differs(const Assessment &assessment, const Check &check, AnswerResult given)
{
    const QList<AnswerKey> keys = contributions(assessment, check);
    return given != AnswerResult::Open
        && std::any_of(keys.cbegin(), keys.cend(), [&assessment, given](const AnswerKey &key) {
               const AnswerResult said = assessment.answers.value(key).result;
               return said != AnswerResult::Open && said != given;
           });
}

CheckEvaluation evaluateCheck(const Assessment &assessment, const Clause &clause,
                              const Check &check, Role responsible, QDate onDate)
{
    const AnswerKey key{check.id, responsible, {}};
    Answer answer = assessment.answers.value(key);
    answer.key = key;
    CheckEvaluation evaluation;
    evaluation.checkId = check.id;
    evaluation.clause = clause.number;
    evaluation.responsible = responsible;
    evaluation.level = check.level;
    evaluation.weight = check.weight;
    evaluation.privacy = check.privacy;
    evaluation.given = answer.result;
    evaluation.shortfall = shortfallOf(answer, check, assessment, onDate);
    evaluation.effective =
        evaluation.shortfall == Shortfall::None ? answer.result : AnswerResult::Open;
    evaluation.assurance = assuranceOf(answer, assessment, onDate);
    evaluation.contributionsDiffer = differs(assessment, check, answer.result);
    return evaluation;
}

void evaluateChecks(Evaluation &evaluation, const Assessment &assessment,
                    const Catalogue &catalogue, QDate onDate)
{
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            const std::optional<Role> responsible = responsibleRole(check, assessment.scope);
            if (responsible) {
                evaluation.checks.append(
                    evaluateCheck(assessment, clause, check, *responsible, onDate));
            } else {
                evaluation.outsideScope.append(check.id);
            }
        }
    }
}

} // namespace

QString toId(Verdict verdict)
{
    return idFromTable(verdictIds, verdict);
}

std::optional<Verdict> verdictFromId(QStringView id)
{
    return valueFromTable(verdictIds, id);
}

QString toId(Part part)
{
    return idFromTable(partIds, part);
}

const CheckEvaluation *Evaluation::check(QStringView id) const
{
    const auto found =
        std::find_if(checks.cbegin(), checks.cend(),
                     [id](const CheckEvaluation &item) { return item.checkId == id; });
    return found == checks.cend() ? nullptr : &*found;
}

Evaluation evaluate(const Assessment &assessment, const Catalogue &catalogue, QDate onDate)
{
    Evaluation evaluation;
    evaluateChecks(evaluation, assessment, catalogue, onDate);
    const Checks counted =
        select(evaluation.checks, [](const CheckEvaluation &check) { return !check.privacy; });
    evaluation.whole = partOf(counted);
    evaluation.assurance = assuranceCountsOf(counted);
    if (assessment.scope == Scope::Complete) {
        for (const Part part : {Part::Provider, Part::Organisation}) {
            evaluation.parts.insert(part, partOf(select(counted, [part](const auto &check) {
                                        return isProviderRole(check.responsible)
                                            == (part == Part::Provider);
                                    })));
        }
    }
    QMap<QString, Checks> byClause;
    QMap<Role, Checks> byRole;
    for (const CheckEvaluation &check : counted) {
        byClause[check.clause].append(check);
        byRole[check.responsible].append(check);
    }
    for (auto clause = byClause.cbegin(); clause != byClause.cend(); ++clause) {
        evaluation.clauses.insert(clause.key(), tallyOf(clause.value()));
    }
    for (auto role = byRole.cbegin(); role != byRole.cend(); ++role) {
        evaluation.roles.insert(role.key(), tallyOf(role.value()));
    }
    return evaluation;
}
