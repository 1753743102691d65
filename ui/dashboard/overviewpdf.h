#pragma once

#include "dashboardcontent.h"
#include "model/result.h"
#include "model/workspace/scorehistory.h"

/// Writes what the overview shows as a PDF with the same charts; an existing file is replaced, or
/// stays where that fails. Persons who asked for it are named by their function, and withheld
/// evidence is not named.
Result<void> saveOverviewPdf(const QString &path, const DashboardContent &content,
                             const ScoreHistory &history, QDate today);
