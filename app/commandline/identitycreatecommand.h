#pragma once

#include "command.h"

#include <QCoreApplication>

/// Makes a trial identity for signing.
class IdentityCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IdentityCreateCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
