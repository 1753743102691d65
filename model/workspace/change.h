#pragma once

#include "model/assessment/assessment.h"

#include <QList>
#include <QString>

#include <variant>

// The user actions on an assessment, as values. Workspace::apply() carries one out and returns its
// inverse.

struct SetAnswer
{
    Answer answer; ///< evidenceIds are ignored: links have changes of their own
};
struct RemoveAnswer
{
    AnswerKey key;
};
struct SetHolder
{
    RoleHolder holder; ///< an empty id gets one
};
struct RemoveHolder
{
    QString holderId;
};
struct SetMeasure
{
    Measure measure; ///< an empty id gets one
};
struct RemoveMeasure
{
    QString measureId;
};
struct SetDetails
{
    QString title;
    Scope scope = Scope::Complete;
    SystemUnderAssessment system;
    QDate asOf;
    Language language = Language::German;
};
struct UpdateEvidence
{
    EvidenceItem item;
};
struct LinkEvidence
{
    QString evidenceId;
    AnswerKey answer;
};
struct UnlinkEvidence
{
    QString evidenceId;
    AnswerKey answer;
};

using Change =
    std::variant<SetAnswer, RemoveAnswer, SetHolder, RemoveHolder, SetMeasure, RemoveMeasure,
                 SetDetails, UpdateEvidence, LinkEvidence, UnlinkEvidence>;
