#include "commandline.h"

#include "context.h"
#include "helptext.h"
#include "optionnames.h"
#include "values.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringDecoder>

namespace {

class CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int exitStatusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return 2;
    case ErrorKind::OperationFailed:
        return 3;
    case ErrorKind::InUse:
        return 4;
    }
    Q_UNREACHABLE();
    return 3;
}

Language languageOfSystem()
{
    const QString language = QLocale::system().uiLanguages().value(0);
    return language == QLatin1String("de") || language.startsWith(QLatin1String("de-"))
        ? Language::German
        : Language::English;
}

/// Guessing at what is not UTF-8 would store another text than the one that was typed.
Result<void> checkEncoding(const QByteArrayList &arguments)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(arguments.at(index));
        if (decoder.hasError()) {
            return Error::invalid(CommandLineTexts::tr("Argument %1 is not valid UTF-8: \"%2\".")
                                      .arg(QString::number(index), decoded));
        }
    }
    return {};
}

Error usageError(const QCommandLineParser &parser, const Command &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    const QString problem = unknown.isEmpty()
        ? parser.errorText()
        : CommandLineTexts::tr("The command \"%1\" has no option \"%2\".")
              .arg(command.name(), unknown.first());
    return Error::invalid(
        problem + QLatin1Char(' ')
        + CommandLineTexts::tr("See: confseal-cli %1 --help").arg(command.name()));
}

} // namespace

CommandLine::CommandLine() = default;

int CommandLine::run(const QByteArrayList &arguments)
{
    const auto status = runChecked(arguments);
    if (!status) {
        Terminal::error(status.error().message);
        return exitStatusOf(status.error());
    }
    return static_cast<int>(status.value());
}

Result<ExitStatus> CommandLine::runChecked(const QByteArrayList &encodedArguments)
{
    QStringList arguments;
    for (const QByteArray &argument : encodedArguments) {
        arguments.append(QString::fromUtf8(argument));
    }
    // The command decides which options exist, and options may stand before it: so it is looked for
    // with the options of all commands, which take the same values wherever they share a name.
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    for (const auto &command : m_registry.commands()) {
        parser.addOptions(command->options());
    }
    parser.parse(arguments);

    if (auto chosen = chooseLanguage(parser); !chosen) {
        return chosen.error();
    }
    if (auto readable = checkEncoding(encodedArguments); !readable) {
        return readable.error();
    }
    const auto printed = printInformation(parser);
    if (!printed) {
        return printed.error();
    }
    if (printed.value()) {
        return ExitStatus::Done;
    }
    const Command *command = m_registry.find(parser.positionalArguments());
    if (command == nullptr) {
        return missingCommand(parser.positionalArguments());
    }
    return runCommand(*command, arguments);
}

Result<ExitStatus> CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command.options());
    if (!parser.parse(arguments)) {
        return usageError(parser, command);
    }
    const qsizetype nameWords = command.name().count(QLatin1Char(' ')) + 1;
    const QStringList rest = parser.positionalArguments().mid(nameWords);
    if (rest.size() < command.minimumArguments() || rest.size() > command.maximumArguments()) {
        return Error::invalid(
            CommandLineTexts::tr("Usage: confseal-cli %1")
                .arg(QString(command.name() + QLatin1Char(' ') + command.synopsis()).trimmed()));
    }
    Context context(parser, rest, m_language);
    auto status = command.run(context);
    if (status) {
        if (auto flushed = context.terminal().flush(); !flushed) {
            return flushed.error();
        }
    }
    return status;
}

Result<void> CommandLine::chooseLanguage(const QCommandLineParser &parser)
{
    m_language = languageOfSystem();
    const QString chosen = parser.value(optionLang);
    const auto language = languageFromId(chosen);
    if (language) {
        m_language = *language;
    }
    const QString id = toId(m_language);
    if (m_translator.load(QStringLiteral(":/i18n/confseal_%1.qm").arg(id))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    if (m_qtTranslator.load(QStringLiteral("qtbase_%1").arg(id),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTranslator);
    }
    if (parser.isSet(optionLang) && !language) {
        return languageFromArgument(chosen).error();
    }
    return {};
}

Result<bool> CommandLine::printInformation(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    Terminal terminal;
    if (parser.isSet(optionVersion)) {
        if (parser.isSet(optionJson)) {
            terminal.json({{QStringLiteral("version"), QStringLiteral(CONFSEAL_VERSION)}});
        } else {
            terminal.line(QStringLiteral("confseal-cli " CONFSEAL_VERSION));
        }
    } else if (parser.isSet(optionHelp)) {
        const Command *command = m_registry.find(words);
        const QList<const Command *> group = m_registry.group(words.value(0));
        if (command != nullptr) {
            terminal.line(commandHelp(*command));
        } else if (!group.isEmpty()) {
            terminal.line(groupHelp(group));
        } else if (words.isEmpty()) {
            QList<const Command *> all;
            for (const auto &known : m_registry.commands()) {
                all.append(known.get());
            }
            terminal.line(programHelp(all));
        } else {
            return missingCommand(words);
        }
    } else {
        return false;
    }
    const auto flushed = terminal.flush();
    return flushed ? Result<bool>(true) : Result<bool>(flushed.error());
}

Error CommandLine::missingCommand(const QStringList &words) const
{
    if (words.isEmpty()) {
        return Error::invalid(
            CommandLineTexts::tr("No command was given. See: confseal-cli --help"));
    }
    const QList<const Command *> group = m_registry.group(words.first());
    if (group.isEmpty()) {
        return Error::invalid(
            CommandLineTexts::tr("There is no command \"%1\". See: confseal-cli --help")
                .arg(words.first()));
    }
    QStringList valid;
    for (const Command *member : group) {
        valid.append(member->name().section(QLatin1Char(' '), 1));
    }
    if (words.size() == 1) {
        return Error::invalid(CommandLineTexts::tr("\"%1\" needs one of: %2.")
                                  .arg(words.first(), valid.join(QStringLiteral(", "))));
    }
    return unknownValue(CommandLineTexts::tr("subcommand of \"%1\"").arg(words.first()),
                        words.at(1), valid);
}
