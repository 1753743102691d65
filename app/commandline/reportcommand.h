#pragma once

#include "command.h"

#include <QCoreApplication>

/// Makes the report of an assessment and seals it.
class ReportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    Result<ExitStatus> run(Context &context) const override;
};
