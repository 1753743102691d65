#pragma once

#include "command.h"

#include <QCoreApplication>

/// Lists the catalogues of a workspace.
class CatalogueListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueListCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    Result<ExitStatus> run(Context &context) const override;
};

/// Shows one catalogue with its clauses and checks.
class CatalogueShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueShowCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};

/// Names every fault of a catalogue file.
class CatalogueValidateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueValidateCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};

/// Adds a catalogue file to the workspace.
class CatalogueImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueImportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    int minimumArguments() const override { return 1; }
    Result<ExitStatus> run(Context &context) const override;
};
