#pragma once

#include "commandregistry.h"
#include "model/catalogue/language.h"
#include "model/result.h"
#include "terminal.h"

#include <QByteArrayList>
#include <QCommandLineParser>
#include <QStringList>
#include <QTranslator>

/// The program without its event loop: finds the command, runs it, and turns failures into exit
/// statuses.
class CommandLine
{
public:
    CommandLine();

    /// @p arguments as the system hands them over, with the name of the program first.
    int run(const QByteArrayList &arguments);

private:
    Result<ExitStatus> runChecked(const QByteArrayList &encodedArguments);
    Result<ExitStatus> runCommand(const Command &command, const QStringList &arguments);
    Result<void> chooseLanguage(const QCommandLineParser &parser);
    /// Help and version, which need no complete command; false where neither was asked for.
    Result<bool> printInformation(const QCommandLineParser &parser);
    Error missingCommand(const QStringList &words) const;

    CommandRegistry m_registry;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    Language m_language = Language::English;
};
