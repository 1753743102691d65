#pragma once

#include "command.h"

#include <QCoreApplication>

/// Begins an assessment.
class AssessmentCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentCreateCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitStatus> run(Context &context) const override;
};
