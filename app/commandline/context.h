#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"
#include "model/workspace/workspace.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

/// What a command works with: its arguments and options, the workspace and the terminal.
class Context
{
public:
    /// @p arguments: what follows the name of the command. The parser must outlive the context.
    Context(const QCommandLineParser &parser, QStringList arguments, Language messageLanguage);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// The value of an option that was given.
    std::optional<QString> given(const QString &option) const;

    /// The language of --lang, where it was given.
    std::optional<Language> chosenLanguage() const;
    Language messageLanguage() const { return m_messageLanguage; }

    /// Whether the output files of this command may replace existing ones.
    bool overwrites() const;
    /// Whether @p path may become an output file: neither the workspace nor one of @p inputs is
    /// ever replaced.
    Result<void> checkOutput(const QString &path, const QStringList &inputs = {}) const;

    /// Where the workspace is, whether it exists or not.
    Result<QString> workspacePath() const;
    /// The path of a workspace that exists.
    Result<QString> existingWorkspacePath() const;
    Result<std::unique_ptr<Workspace>> openForReading() const;
    /// Waits a moment for another writer.
    Result<std::unique_ptr<Workspace>> openForWriting() const;

    /// Prints the one or the other, as the user chose; only what is chosen is made.
    void print(const std::function<QJsonObject()> &json,
               const std::function<void(Terminal &)> &text);
    Terminal &terminal() { return m_terminal; }

private:
    Result<std::unique_ptr<Workspace>> open(Workspace::Mode mode) const;

    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Language m_messageLanguage;
    Terminal m_terminal;
};
