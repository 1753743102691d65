#pragma once

#include "command.h"

#include <QCoreApplication>

/// Lists the evidence of an assessment.
class EvidenceListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceListCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
