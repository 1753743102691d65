#pragma once

#include "command.h"

#include <QCoreApplication>

/// Shows what a trusted list or a file of certificates holds.
class TrustInspectCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TrustInspectCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
