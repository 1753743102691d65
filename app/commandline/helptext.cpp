#include "helptext.h"

#include "optionnames.h"

#include <QCoreApplication>

namespace {

class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString twoColumns(const QString &left, const QString &right)
{
    constexpr qsizetype width = 30;
    QString line = QStringLiteral("  ") + left;
    if (line.size() >= width) {
        line += QLatin1Char('\n') + QString(width, QLatin1Char(' '));
    }
    return line.leftJustified(width) + right + QLatin1Char('\n');
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    QString left = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty()) {
        left += QLatin1Char(' ') + option.valueName();
    }
    return twoColumns(left, option.description());
}

QString optionLines(const QString &heading, const QList<QCommandLineOption> &options)
{
    QString text = options.isEmpty() ? QString() : QLatin1Char('\n') + heading + QLatin1Char('\n');
    for (const QCommandLineOption &option : options) {
        text += optionLine(option);
    }
    return text;
}

QString commandLines(const QList<const Command *> &commands)
{
    QString text;
    for (const Command *command : commands) {
        text += twoColumns(command->name(), command->summary());
    }
    return text;
}

QString usage(const QString &rest)
{
    return HelpTexts::tr("Usage: confseal-cli %1").arg(rest) + QLatin1Char('\n');
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return {
        {optionWorkspace,
         HelpTexts::tr(
             "Workspace file; else $CONFSEAL_WORKSPACE, else the default workspace of the user."),
         QStringLiteral("FILE")},
        {optionLang, HelpTexts::tr("Language of messages and report."), QStringLiteral("de|en")},
        {optionJson, HelpTexts::tr("Print the result as one JSON object.")},
        {{QStringLiteral("h"), optionHelp}, HelpTexts::tr("Print this help.")},
        {{QStringLiteral("v"), optionVersion}, HelpTexts::tr("Print the version.")},
    };
}

QString programHelp(const QList<const Command *> &commands)
{
    return usage(QStringLiteral("[--workspace FILE] [--lang de|en] [--json] COMMAND …"))
        + QLatin1Char('\n')
        + HelpTexts::tr("Assesses video conferencing systems and makes sealed reports of it.")
        + QLatin1String("\n\n") + HelpTexts::tr("Commands:") + QLatin1Char('\n')
        + commandLines(commands) + optionLines(HelpTexts::tr("Options:"), globalOptions())
        + QLatin1Char('\n')
        + HelpTexts::tr("Exit status: 0 done; 1 the answer is no; 2 wrong usage or invalid input; "
                        "3 the operation "
                        "failed; 4 the workspace is in use.")
        + QLatin1Char('\n') + HelpTexts::tr("More about a command: confseal-cli COMMAND --help");
}

QString groupHelp(const QList<const Command *> &commands)
{
    const QString group = commands.first()->name().section(QLatin1Char(' '), 0, 0);
    return usage(group + QStringLiteral(" COMMAND …")) + QLatin1Char('\n')
        + HelpTexts::tr("Commands:") + QLatin1Char('\n') + commandLines(commands)
        + QLatin1Char('\n') + HelpTexts::tr("More about a command: confseal-cli COMMAND --help");
}

QString commandHelp(const Command &command)
{
    const QString invocation = command.name() + QLatin1Char(' ') + command.synopsis();
    const QString help = usage(invocation.trimmed()) + QLatin1Char('\n') + command.summary()
        + QLatin1Char('\n') + optionLines(HelpTexts::tr("Options:"), command.options())
        + optionLines(HelpTexts::tr("Options of every command:"), globalOptions());
    return help.trimmed();
}
