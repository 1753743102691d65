#pragma once

#include "dashboardcontent.h"
#include "model/workspace/scorehistory.h"

#include <QCoreApplication>

/// The words of the overview, on the screen and on paper.
class DashboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardTexts)

public:
    /// The verdict on the whole, in a sentence that names its object.
    static QString statement(const Assessment &assessment, const Catalogue &catalogue,
                             const PartEvaluation &whole);
    static QString disclaimer();
    /// What the user typed, in one line and cut where it would fill the page.
    static QString shown(const QString &typed);
    static QString assurance(const AssuranceCounts &counts);
    static QString part(Part part);
    /// What the checks that decide @p evaluation are.
    static QString reasons(const PartEvaluation &evaluation);
    static QString percent(int permille);
    static QString coverage(const Tally &tally);
    /// "Fulfilled 8, not fulfilled 2"
    static QString results(const Tally &tally);
    /// All that a chart shows of one clause or role.
    static QString tally(const TallyEntry &entry);
    static QString gaps(const SeverityGaps &gaps);
    static QString expiry(const ExpiringEvidence &evidence, QDate today);
    static QString backed(const ExpiringEvidence &evidence);
    /// How it stood at one time.
    static QString point(const ScorePoint &point);
    /// All that the chart of the history shows, in one sentence.
    static QString history(const ScoreHistory &history);
    static QString missingValues(int count);
    /// The short name of a result.
    static QString result(AnswerResult result);
};
