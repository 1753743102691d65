#pragma once

#include "command.h"

#include <QCoreApplication>

/// Makes a workspace with five fictional vendors.
class DemoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};
