#pragma once

#include "model/assessment/assessment.h"
#include "model/assessment/evidencesource.h"
#include "model/pdf/attachments.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

/// The files that every report carries.
struct ReportData
{
    QByteArray assessmentJson;
    QByteArray reportJson;
    QByteArray catalogueJson;
};

/// The data of a report and the evidence that @p assessment discloses as embedded, ready to be
/// attached.
Result<QList<Attachment>> embedFiles(const ReportData &data, const Assessment &assessment,
                                     const EvidenceSource *evidence);

/// The data among the attachments of a report; a file that is missing stays empty.
ReportData reportDataIn(const QList<Attachment> &attachments);

/// Evidence that the document lists as embedded with another content than is attached, or not
/// attached at all.
QStringList evidenceDifferences(const QList<Attachment> &attachments, const Assessment &assessment);
