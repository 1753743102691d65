#pragma once

#include "rules.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

enum class Verdict {
    Conforms,
    ConformsRecommendationsOpen,
    NotDeterminable,
    DoesNotConform,
    Incomplete
};
/// The parts of a complete assessment.
enum class Part { Provider, Organisation };

QString toId(Verdict verdict);
std::optional<Verdict> verdictFromId(QStringView id);
QString toId(Part part);

/// One check as it counts.
struct CheckEvaluation
{
    QString checkId;
    QString clause;
    Role responsible = Role::AccountOwner;
    Level level = Level::Must;
    int weight = 0;
    bool privacy = false; ///< shown, but in no verdict, score or count
    AnswerResult given = AnswerResult::Open;
    AnswerResult effective = AnswerResult::Open;
    Shortfall shortfall = Shortfall::None;
    Assurance assurance = Assurance::Declared;
    bool contributionsDiffer = false;

    bool operator==(const CheckEvaluation &) const = default;
};

/// Counts over a set of checks in scope; privacy-only checks are in none of them.
struct Tally
{
    int checks = 0;
    int applicable = 0; ///< checks without not-applicable ones
    int answered = 0; ///< applicable and not open
    int alternatives = 0;
    int scorePermille = 0; ///< 0 where nothing is applicable
    QMap<AnswerResult, int> results;

    bool operator==(const Tally &) const = default;
};

/// How must-checks are backed; open and not applicable ones are not counted.
struct AssuranceCounts
{
    int must = 0;
    int declared = 0;
    int documented = 0;
    int tested = 0;
    int attested = 0;

    bool operator==(const AssuranceCounts &) const = default;
};

/// Verdict and counts of one part or of the whole.
struct PartEvaluation
{
    Verdict verdict = Verdict::Incomplete;
    Tally tally;
    QStringList decidingChecks; ///< ids of the checks that decide the verdict, in catalogue order

    bool operator==(const PartEvaluation &) const = default;
};

/// Everything that follows from an assessment, its catalogue and a date.
struct Evaluation
{
    PartEvaluation whole;
    QMap<Part, PartEvaluation> parts; ///< of a complete assessment; empty otherwise
    QMap<QString, Tally> clauses; ///< by clause number, only clauses with checks in scope
    QMap<Role, Tally> roles; ///< by responsible role
    AssuranceCounts assurance;
    QList<CheckEvaluation> checks; ///< in catalogue order, checks in scope
    QStringList outsideScope; ///< ids in catalogue order

    const CheckEvaluation *check(QStringView id) const;
};

/// Applies the rules as of @p onDate (evidence that has expired by then does not count).
Evaluation evaluate(const Assessment &assessment, const Catalogue &catalogue, QDate onDate);
