#pragma once

#include "model/report/reportcontent.h"
#include "model/report/reporttexts.h"
#include "validationreport.h"

#include <QCoreApplication>

/// The texts of a validation report that are its own.
class ValidationReport
{
    Q_DECLARE_TR_FUNCTIONS(ValidationReport)
};

// The sections of a validation report, each as blocks of its own.

/// The file and the three verdicts.
ReportBlocks validationVerdicts(const ValidationReportSubject &subject, const ReportTexts &texts);
/// Who signed which revision, and everything about each signature.
ReportBlocks validationSignatures(const ValidationReportSubject &subject, const ReportTexts &texts);
/// By whose certificates it was judged, and what the report is and is not.
ReportBlocks validationBasis(const ValidationReportSubject &subject, const ReportTexts &texts);

/// In one line, whatever line ends a foreign text brings along.
QString oneLine(const QString &foreign);
