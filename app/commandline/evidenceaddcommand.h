#pragma once

#include "command.h"

#include <QCoreApplication>

/// Attaches files, a link or a note to an answer.
class EvidenceAddCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceAddCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    int maximumArguments() const override { return 1000; }
    Result<ExitStatus> run(Context &context) const override;
};
