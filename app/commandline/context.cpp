#include "context.h"

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
