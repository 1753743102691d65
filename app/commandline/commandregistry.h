#pragma once

#include "command.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

/// All commands of the program, in the order of the help.
class CommandRegistry
{
public:
    CommandRegistry();

    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }
    /// The command that @p arguments begin with, or nullptr.
    const Command *find(const QStringList &arguments) const;
    /// The commands of a group such as "assessment"; empty where there is none.
    QList<const Command *> group(const QString &word) const;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};
