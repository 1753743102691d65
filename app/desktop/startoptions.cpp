#include "startoptions.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

StartOptions::StartOptions()
    : m_language(QStringLiteral("lang"), QStringLiteral("Language of the windows: de or en."),
                 QStringLiteral("de|en"))
    , m_help(m_parser.addHelpOption())
    , m_version(m_parser.addVersionOption())
{
    m_parser.setApplicationDescription(
        QStringLiteral("Assesses the security of video conferencing systems."));
    m_parser.addOption(m_language);
    m_parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral("The workspace to open (*.confseal) or the report to verify (*.pdf)."),
        QStringLiteral("[FILE]"));
}

QString StartOptions::answer(const QStringList &arguments)
{
    // Options of Qt itself, which only a QApplication knows, do not matter here.
    m_parser.parse(arguments);
    if (m_parser.isSet(m_help)) {
        return m_parser.helpText();
    }
    if (m_parser.isSet(m_version)) {
        return QStringLiteral("confseal %1\n").arg(QCoreApplication::applicationVersion());
    }
    return {};
}

void StartOptions::process(const QStringList &arguments)
{
    QString problem;
    if (!m_parser.parse(arguments)) {
        problem = m_parser.errorText();
    } else if (m_parser.isSet(m_language)
               && !QStringList{QStringLiteral("de"), QStringLiteral("en")}.contains(language())) {
        problem = QStringLiteral("--lang must be de or en.");
    } else if (m_parser.positionalArguments().size() > 1) {
        problem = QStringLiteral("Only one file can be opened.");
    }
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "confseal: error: %s\n", qPrintable(problem));
        std::exit(2); // NOLINT(concurrency-mt-unsafe): no thread runs yet
    }
}

QString StartOptions::language() const
{
    return m_parser.value(m_language);
}

QString StartOptions::path() const
{
    return m_parser.positionalArguments().value(0);
}
