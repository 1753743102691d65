#pragma once

#include "dashboardcontent.h"
#include "model/result.h"
#include "model/workspace/scorehistory.h"

class QPagedPaintDevice;

/// Writes what the overview shows as a PDF with the same charts; an existing file is replaced, or
/// stays where that fails. Persons who asked for it are named by their function, and withheld
/// evidence is not named.
Result<void> saveOverviewPdf(const QString &path, const DashboardContent &content,
                             const ScoreHistory &history, QDate today);

/// Paints the same pages on another device, as a printer.
Result<void> printOverview(QPagedPaintDevice &device, const DashboardContent &content,
                           const ScoreHistory &history, QDate today);
