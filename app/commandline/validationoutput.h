#pragma once

#include "model/result.h"
#include "model/sealing/validationreport.h"

#include <QCommandLineOption>
#include <QStringList>

class Context;

// The file into which a verification is written on request: --report OUT.json or OUT.pdf.

QList<QCommandLineOption> validationReportOptions();
/// How they stand in a usage line.
QString validationReportSynopsis();
/// To be asked before the work. @p inputs must not become the output.
Result<void> checkValidationReport(const Context &context, const QStringList &inputs);
bool wantsValidationReport(const Context &context);
/// Does nothing where no report was asked for.
Result<void> writeValidationReport(const Context &context, const ValidationReportSubject &subject);
