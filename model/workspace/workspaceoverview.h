#pragma once

#include "model/assessment/assessment.h"
#include "model/assessment/evaluation.h"

#include <QDateTime>
#include <QString>

/// What a list of assessments shows.
struct AssessmentOverview
{
    QString id;
    QString title;
    QString vendor;
    QString product;
    Scope scope = Scope::Complete;
    AssessmentState state = AssessmentState::Draft;
    QDateTime changedAt; ///< UTC
    qint64 newestEvent = 0; ///< in the audit chain: another number after every change
    bool evaluated = false; ///< what follows is known
    Verdict verdict = Verdict::Incomplete;
    int scorePermille = 0;
    int answered = 0;
    int applicable = 0;
};

/// What `info` tells about a workspace.
struct WorkspaceInfo
{
    QString path;
    QString uuid;
    int schemaVersion = 0;
    int assessments = 0;
    qint64 sizeBytes = 0;
    qint64 auditEvents = 0;
    QString auditHead;
};
