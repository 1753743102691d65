#pragma once

#include "command.h"

#include <QCoreApplication>

/// Lists the certificates on the tokens that are inserted.
class IdentityListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IdentityListCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitStatus> run(Context &context) const override;
};

/// Tells all about one identity, and whether it can sign.
class IdentityShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IdentityShowCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
