#include "context.h"

#include "files.h"
#include "model/workspace/workspacelocation.h"
#include "optionnames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr int writerWaitMilliseconds = 2000;

class ContextTexts
{
    Q_DECLARE_TR_FUNCTIONS(Context)
};

/// Whether @p path is the workspace or one of the files that belong to it.
bool belongsToWorkspace(const QString &path, const QString &workspace)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"}) {
        if (isSameFile(path, workspace + QLatin1String(suffix))) {
            return true;
        }
    }
    return false;
}

} // namespace

Context::Context(const QCommandLineParser &parser, QStringList arguments, Language messageLanguage)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_messageLanguage(messageLanguage)
{}

std::optional<QString> Context::given(const QString &option) const
{
    return isSet(option) ? std::optional(value(option)) : std::nullopt;
}

std::optional<Language> Context::chosenLanguage() const
{
    return languageFromId(value(optionLang));
}

bool Context::overwrites() const
{
    return isSet(optionForce);
}

Result<void> Context::checkOutput(const QString &path, const QStringList &inputs) const
{
    const auto workspace = workspacePath();
    if (!workspace) {
        return workspace.error();
    }
    if (belongsToWorkspace(path, workspace.value())) {
        return Error::invalid(
            ContextTexts::tr("\"%1\" belongs to the workspace. Choose another name.").arg(path));
    }
    for (const QString &input : inputs) {
        if (isSameFile(path, input)) {
            return Error::invalid(
                ContextTexts::tr("\"%1\" is needed by this command. Choose another name.")
                    .arg(path));
        }
    }
    return checkOutputFile(path, overwrites());
}

Result<QString> Context::workspacePath() const
{
    const QString variable = qEnvironmentVariable("CONFSEAL_WORKSPACE");
    if (isSet(optionWorkspace)) {
        if (value(optionWorkspace).isEmpty()) {
            return Error::invalid(
                ContextTexts::tr("The option --workspace needs the path of a file."));
        }
        return value(optionWorkspace);
    }
    return variable.isEmpty() ? defaultWorkspacePath() : variable;
}

Result<QString> Context::existingWorkspacePath() const
{
    auto path = workspacePath();
    if (path && !QFileInfo::exists(path.value())) {
        return Error::invalid(
            ContextTexts::tr(
                "There is no workspace \"%1\". Make one with: confseal-cli --workspace "
                "FILE create")
                .arg(path.value()));
    }
    return path;
}

Result<std::unique_ptr<Workspace>> Context::openForReading() const
{
    return open(Workspace::Mode::ReadOnly);
}

Result<std::unique_ptr<Workspace>> Context::openForWriting() const
{
    return open(Workspace::Mode::ReadWrite);
}

Result<std::unique_ptr<Workspace>> Context::open(Workspace::Mode mode) const
{
    const auto path = existingWorkspacePath();
    if (!path) {
        return path.error();
    }
    auto workspace = Workspace::open(path.value(), mode, writerWaitMilliseconds);
    if (workspace && !workspace.value()->warning().isEmpty()) {
        Terminal::warning(workspace.value()->warning());
    }
    return workspace;
}

void Context::print(const std::function<QJsonObject()> &json,
                    const std::function<void(Terminal &)> &text)
{
    if (isSet(optionJson)) {
        m_terminal.json(json());
    } else {
        text(m_terminal);
    }
}
