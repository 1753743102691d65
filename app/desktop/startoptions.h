#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

/// What the command line says: `confseal [--lang de|en] [FILE]`.
class StartOptions
{
public:
    StartOptions();

    /// The text for --help or --version; empty where neither was asked for. Needs no display.
    QString answer(const QStringList &arguments);
    /// Ends the program with a message where the arguments cannot be understood.
    void process(const QStringList &arguments);

    /// "de", "en" or empty.
    QString language() const;
    /// A workspace or a report; empty where none was named.
    QString path() const;

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_language;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
};
