#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/language.h"
#include "model/result.h"

#include <QDate>
#include <QHash>
#include <QList>

/// A piece of evidence that several assessments of the demonstration use.
struct DemonstrationEvidence
{
    EvidenceItem item;
    QString resource; ///< of its file; empty where there is none
    QStringList checkIds;
};

/// One assessment of the demonstration, ready to be written into a workspace.
struct DemonstrationAssessment
{
    Assessment assessment; ///< without catalogue, answers, evidence and measures
    bool isLean = false; ///< which of the two wordings its comments take
    QStringList answeredClauses; ///< empty: all
    QHash<QString, Answer> answers; ///< by check, where it is not simply fulfilled
    QList<Answer> contributions;
    QStringList evidenceKeys;
    QList<Measure> measures;
};

/// What can be said on a check, in one language.
struct DemonstrationTexts
{
    QString steady;
    QString lean;
    QString gap; ///< why it falls short, where it does
};

/// Texts and persons of the demonstration (resources/demo/demonstration.json), all of them
/// invented.
struct DemonstrationData
{
    QList<DemonstrationAssessment> assessments;
    QHash<QString, DemonstrationTexts> checks;
    QHash<QString, DemonstrationEvidence> evidence; ///< by key
};

/// The texts in @p language; "{-30}" in them, and all dates, count from @p today in days.
Result<DemonstrationData> readDemonstrationData(Language language, QDate today);
