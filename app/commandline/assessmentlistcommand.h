#pragma once

#include "command.h"

#include <QCoreApplication>

/// Lists the assessments of a workspace.
class AssessmentListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentListCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};
