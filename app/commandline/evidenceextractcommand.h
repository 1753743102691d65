#pragma once

#include "command.h"

#include <QCoreApplication>

/// Writes the evidence files of an assessment into a folder.
class EvidenceExtractCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceExtractCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    int minimumArguments() const override { return 2; }
    Result<ExitStatus> run(Context &context) const override;
};
