#pragma once

#include "command.h"

#include <QCoreApplication>

/// Names who answers for a role.
class AssessmentHolderCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentHolderCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    Result<ExitStatus> run(Context &context) const override;
};

/// Deletes an assessment that is not approved.
class AssessmentDeleteCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentDeleteCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};

/// Approves an assessment and so locks it.
class AssessmentApproveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentApproveCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
