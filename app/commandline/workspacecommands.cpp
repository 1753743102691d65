#include "workspacecommands.h"

#include "context.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {

/// Whether @p path is readable and was made as a workspace, however damaged it may be now.
bool bearsWorkspaceMark(const QString &path)
{
    // SQLite file format 1.3: the header string, and the application id at offset 68.
    constexpr qsizetype headerBytes = 72;
    constexpr qsizetype applicationIdOffset = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerBytes);
    return header.size() == headerBytes && header.startsWith("SQLite format 3")
        && header.mid(applicationIdOffset, 4) != QByteArray(4, '\0');
}

QJsonObject checkJson(const QStringList &problems)
{
    return {{QStringLiteral("ok"), problems.isEmpty()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
}

} // namespace

QString CreateCommand::name() const
{
    return QStringLiteral("create");
}

QString CreateCommand::synopsis() const
{
    return {};
}

QString CreateCommand::summary() const
{
    return tr("Makes a new, empty workspace.");
}

Result<ExitStatus> CreateCommand::run(Context &context) const
{
    const auto path = context.workspacePath();
    if (!path) {
        return path.error();
    }
    if (QFileInfo::exists(path.value())) {
        return Error::invalid(
            tr("\"%1\" exists already; a new workspace needs a new file.").arg(path.value()));
    }
    const auto workspace = Workspace::create(path.value());
    if (!workspace) {
        return workspace.error();
    }
    const auto info = workspace.value()->info();
    if (!info) {
        return info.error();
    }
    context.print(
        [&info] {
            return QJsonObject{{QStringLiteral("path"), info.value().path},
                               {QStringLiteral("uuid"), info.value().uuid},
                               {QStringLiteral("schemaVersion"), info.value().schemaVersion}};
        },
        [&info](Terminal &terminal) {
            terminal.line(tr("Made the workspace \"%1\".").arg(visibleText(info.value().path)));
        });
    return ExitStatus::Done;
}

QString InfoCommand::name() const
{
    return QStringLiteral("info");
}

QString InfoCommand::synopsis() const
{
    return {};
}

QString InfoCommand::summary() const
{
    return tr("Tells path, identity, schema, size and audit chain of the workspace.");
}

Result<ExitStatus> InfoCommand::run(Context &context) const
{
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto result = workspace.value()->info();
    if (!result) {
        return result.error();
    }
    const WorkspaceInfo &info = result.value();
    context.print(
        [&info] {
            return QJsonObject{{QStringLiteral("path"), info.path},
                               {QStringLiteral("uuid"), info.uuid},
                               {QStringLiteral("schemaVersion"), info.schemaVersion},
                               {QStringLiteral("assessments"), info.assessments},
                               {QStringLiteral("sizeBytes"), info.sizeBytes},
                               {QStringLiteral("auditEvents"), info.auditEvents},
                               {QStringLiteral("auditHead"), info.auditHead}};
        },
        [&info](Terminal &terminal) {
            terminal.line(tr("Workspace: %1").arg(visibleText(info.path)));
            terminal.line(tr("UUID: %1").arg(info.uuid));
            terminal.line(tr("Schema version: %1").arg(info.schemaVersion));
            terminal.line(tr("Assessments: %1").arg(info.assessments));
            terminal.line(tr("Size: %1 bytes").arg(info.sizeBytes));
            terminal.line(tr("Audit events: %1").arg(info.auditEvents));
            terminal.line(tr("Audit head: %1").arg(info.auditHead));
        });
    return ExitStatus::Done;
}

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::synopsis() const
{
    return {};
}

QString CheckCommand::summary() const
{
    return tr("Checks the database, the hashes of all evidence and the replayed audit chain.");
}

Result<ExitStatus> CheckCommand::run(Context &context) const
{
    const auto path = context.existingWorkspacePath();
    if (!path) {
        return path.error();
    }
    const auto file = WorkspaceFile::open(path.value(), OpenMode::ReadOnly, {});
    QStringList problems;
    if (file) {
        const auto report = checkWorkspace(*file.value());
        if (!report) {
            return report.error();
        }
        problems = report.value().problems;
    } else if (file.error().kind == ErrorKind::OperationFailed
               && bearsWorkspaceMark(path.value())) {
        // A workspace that is too damaged to be opened is what this command is there to find.
        problems.append(file.error().message);
    } else {
        return file.error();
    }
    context.print([&problems] { return checkJson(problems); },
                  [&problems](Terminal &terminal) {
                      if (problems.isEmpty()) {
                          terminal.line(tr("The workspace is sound."));
                      }
                      for (const QString &problem : problems) {
                          terminal.line(tr("Problem: %1").arg(visibleText(problem)));
                      }
                  });
    return problems.isEmpty() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}
