#pragma once

#include "model/assessment/evaluation.h"
#include "nextsteps.h"
#include "openmeasures.h"

#include <QDate>
#include <QList>
#include <QString>

/// A check that the overview leads to, and why.
struct CheckLink
{
    QString checkId;
    AnswerResult result = AnswerResult::Open;
    QString title;
    QString detail;

    bool operator==(const CheckLink &) const = default;
};

/// How the whole or one part stands, with the checks that decide it.
struct Standing
{
    QString title; ///< of a part; empty for the whole
    PartEvaluation evaluation;
    QList<CheckLink> reasons;

    bool operator==(const Standing &) const = default;
};

/// The results of one clause or role.
struct TallyEntry
{
    QString title;
    Tally tally;
    QString checkId; ///< where there is most to do

    bool operator==(const TallyEntry &) const = default;
};

/// The checks of one severity that fall short.
struct SeverityGaps
{
    Severity severity = Severity::Medium;
    QList<CheckLink> gaps;

    bool operator==(const SeverityGaps &) const = default;
};

/// What one role has yet to answer.
struct OpenRole
{
    QString title;
    QString holder; ///< empty: nobody is named
    QString publicHolder; ///< as may leave the workspace
    int open = 0;
    QString firstOpen;

    bool operator==(const OpenRole &) const = default;
};

/// Evidence that has expired or soon will.
struct ExpiringEvidence
{
    enum class When { Expired, Soon, Later };

    When when = When::Later;
    QString title;
    QDate expires;
    QString checkId; ///< the first check that it backs; empty: none
    int checks = 0; ///< that it backs
    bool isWithheld = false; ///< its title stays in the workspace

    bool operator==(const ExpiringEvidence &) const = default;
};

// Evidence is named this many days before it expires.
constexpr int soonDays = 30;
constexpr int laterDays = 90;

/// The first to expire comes first.
QList<ExpiringEvidence> expiringEvidence(const Assessment &assessment, const Evaluation &evaluation,
                                         QDate today);

/// Everything that the overview says about one assessment.
struct DashboardContent
{
    QString system;
    QString subtitle;
    QString statement; ///< the verdict in a sentence that names its object
    QString assurance;
    Standing whole;
    QList<Standing> parts; ///< of a complete assessment
    QList<TallyEntry> roles;
    QList<TallyEntry> clauses;
    QList<SeverityGaps> gaps; ///< the worst severity first, without empty ones
    QList<OpenMeasure> measures;
    QList<OpenRole> openRoles;
    QList<ExpiringEvidence> expiring;
    QList<NextStep> steps;

    bool operator==(const DashboardContent &) const = default;
};

/// In the language of the windows. @p isWritable: the workspace can be changed.
DashboardContent dashboardContent(const Assessment &assessment, const Catalogue &catalogue,
                                  bool isWritable, QDate today);
