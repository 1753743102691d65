#pragma once

#include "command.h"

#include <QCoreApplication>

/// Copies a workspace into a verified backup.
class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};

/// Makes a workspace from a backup that it verifies first.
class RestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    Result<ExitStatus> run(Context &context) const override;
};
