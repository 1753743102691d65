#pragma once

#include "model/assessment/assessment.h"

#include <QList>
#include <QString>

#include <variant>

// The user actions on an assessment, as values. Workspace::apply() carries one or several out and
// returns their inverse.

/// Where something new comes in its list; what is there already keeps its place.
constexpr int lastPosition = -1;

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
    int position = lastPosition;
};
struct RemoveHolder
{
    QString holderId;
};
struct SetMeasure
{
    Measure measure; ///< an empty id gets one
    int position = lastPosition;
};
struct RemoveMeasure
{
    QString measureId;
};
struct SetFlag
{
    AnswerKey key; ///< of check and role; the respondent is ignored
    QString remark;
};
struct RemoveFlag
{
    AnswerKey key;
};
struct SetDetails
{
    QString title;
    Scope scope = Scope::Complete;
    SystemUnderAssessment system;
    QDate asOf;
    Language language = Language::German;
};
struct AddEvidence
{
    /// An empty id gets one. The content of a file must be in the workspace, as it is after
    /// RemoveEvidence until the workspace is closed.
    EvidenceItem item;
    int position = lastPosition; ///< among the evidence of the assessment
    struct Attachment
    {
        AnswerKey answer; ///< made where there is none
        int position = lastPosition; ///< among the evidence of the answer
    };
    QList<Attachment> attachments = {};
};
struct RemoveEvidence
{
    QString evidenceId;
    QList<AnswerKey> answers = {}; ///< go, too, where they say nothing: made only to attach it
};
struct UpdateEvidence
{
    EvidenceItem item;
};
struct LinkEvidence
{
    QString evidenceId;
    AnswerKey answer; ///< made where there is none
    int position = lastPosition; ///< among the evidence of the answer
};
struct UnlinkEvidence
{
    QString evidenceId;
    AnswerKey answer;
    bool removesAnswer = false; ///< where it says nothing: it was made only to attach this
};

using Change = std::variant<SetAnswer, RemoveAnswer, SetHolder, RemoveHolder, SetMeasure,
                            RemoveMeasure, SetFlag, RemoveFlag, SetDetails, AddEvidence,
                            RemoveEvidence, UpdateEvidence, LinkEvidence, UnlinkEvidence>;
