#pragma once

#include "model/result.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class Context;

/// How a command ended that did what it was asked to do; failures are errors and have statuses of
/// their own.
enum class ExitStatus {
    Done = 0,
    AnswerIsNo = 1, ///< the result is printed all the same
};

/// One command of the program.
class Command
{
public:
    virtual ~Command() = default;

    /// One word, or two for a subcommand: "assessment create".
    virtual QString name() const = 0;
    /// What follows the name in the usage line.
    virtual QString synopsis() const = 0;
    /// One sentence.
    virtual QString summary() const = 0;
    virtual QList<QCommandLineOption> options() const { return {}; }
    /// How many arguments may follow the name.
    virtual int minimumArguments() const { return 0; }
    virtual int maximumArguments() const { return minimumArguments(); }

    virtual Result<ExitStatus> run(Context &context) const = 0;
};
