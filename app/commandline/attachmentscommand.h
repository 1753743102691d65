#pragma once

#include "command.h"

#include <QCoreApplication>

/// Lists or extracts the files inside a report.
class AttachmentsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentsCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
