#pragma once

#include "model/sealing/inspectreport.h"

#include <QCoreApplication>
#include <QString>

/// All that a received report tells about one check, for reading.
class ReportedAnswers
{
    Q_DECLARE_TR_FUNCTIONS(ReportedAnswers)

public:
    /// Plain text of several lines: the requirement, the answer that decides, then contributions.
    static QString text(const EmbeddedAssessment &embedded, const CheckEvaluation &row);
};
