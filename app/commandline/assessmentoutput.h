#pragma once

#include "model/assessment/evaluation.h"
#include "model/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

class Terminal;

// Assessments as JSON and as lines for people.

QJsonArray overviewsToJson(const QList<AssessmentOverview> &overviews);
void printOverviews(Terminal &terminal, const QList<AssessmentOverview> &overviews);

QJsonObject evaluationToJson(const Assessment &assessment, const Evaluation &evaluation);
void printEvaluation(Terminal &terminal, const Assessment &assessment, const Catalogue &catalogue,
                     const Evaluation &evaluation, Language language);
