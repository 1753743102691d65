#pragma once

#include "command.h"

#include <QCoreApplication>

/// Gives one answer or contribution.
class AnswerCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 3; }
    Result<ExitStatus> run(Context &context) const override;
};
