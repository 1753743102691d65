#pragma once

#include "inspectreport.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

/// A verification that is to be printed. The words are those of the program, so that
/// @p language must be its language.
struct ValidationReportSubject
{
    const ReportInspection &inspection;
    QString fileName; ///< without its folder
    qint64 sizeBytes = 0;
    QString sha256; ///< of the file, hexadecimal
    QDateTime verifiedAt = {};
    QDateTime judgedAt = {}; ///< the moment at which certificates were judged
    bool askedNetwork = false; ///< whether certificates were revoked
    QStringList extraTrust = {}; ///< files that counted for this verification only
    QStringList remarks = {}; ///< on what could not be used
    Language language = Language::English;
};

/// The verification as pages: PDF/A-3b in the look of a report. Needs a QGuiApplication.
Result<QByteArray> makeValidationReport(const ValidationReportSubject &subject);
