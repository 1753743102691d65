#pragma once

#include "command.h"

#include <QCoreApplication>

/// Makes a workspace.
class CreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CreateCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};

/// Tells what a workspace is.
class InfoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};

/// Checks database, evidence and audit chain of a workspace.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};
