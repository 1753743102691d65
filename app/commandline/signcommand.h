#pragma once

#include "command.h"

#include <QCoreApplication>

/// Counter-signs a sealed report, or raises the level of its seal.
class SignCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SignCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    Result<ExitStatus> run(Context &context) const override;
};
