#pragma once

#include "command.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

/// The options that every command takes.
QList<QCommandLineOption> globalOptions();

/// Usage, commands, options and exit statuses.
QString programHelp(const QList<const Command *> &commands);
/// The commands of a group.
QString groupHelp(const QList<const Command *> &commands);
/// Usage and options of one command.
QString commandHelp(const Command &command);
