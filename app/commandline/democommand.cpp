#include "democommand.h"

#include "assessmentoutput.h"
#include "context.h"
#include "model/workspace/demonstration.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {

struct DemonstrationTarget
{
    std::unique_ptr<Workspace> workspace;
    bool isNew = false;
};

/// A new workspace, or an existing one that holds no assessment yet.
Result<DemonstrationTarget> openTarget(const Context &context)
{
    const auto path = context.workspacePath();
    if (!path) {
        return path.error();
    }
    const bool isNew = !QFileInfo::exists(path.value());
    auto workspace = isNew ? Workspace::create(path.value()) : context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const auto info = workspace.value()->info();
    if (!info) {
        return info.error();
    }
    if (info.value().assessments > 0) {
        return Error::invalid(
            DemoCommand::tr("\"%1\" holds assessments already; the demonstration needs a new or an "
                            "empty workspace.")
                .arg(path.value()));
    }
    return DemonstrationTarget{std::move(workspace).value(), isNew};
}

} // namespace

QString DemoCommand::name() const
{
    return QStringLiteral("demo");
}

QString DemoCommand::synopsis() const
{
    return {};
}

QString DemoCommand::summary() const
{
    return tr("Makes a workspace with the assessments of five fictional vendors.");
}

Result<ExitStatus> DemoCommand::run(Context &context) const
{
    const QDate today = QDate::currentDate();
    auto target = openTarget(context);
    if (!target) {
        return target.error();
    }
    Workspace &workspace = *target.value().workspace;
    if (auto made = createDemonstration(workspace, context.messageLanguage(), today); !made) {
        const QString path = workspace.path();
        target.value().workspace.reset();
        if (target.value().isNew) {
            QFile::remove(path);
        }
        return made.error();
    }
    const auto info = workspace.info();
    const auto overviews = workspace.overviews(today);
    if (!info || !overviews) {
        return info ? overviews.error() : info.error();
    }
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("path"), info.value().path},
                               {QStringLiteral("uuid"), info.value().uuid},
                               {QStringLiteral("schemaVersion"), info.value().schemaVersion},
                               {QStringLiteral("assessments"), overviewsToJson(overviews.value())}};
        },
        [&](Terminal &terminal) {
            terminal.line(
                tr("Made the demonstration in \"%1\":").arg(visibleText(info.value().path)));
            printOverviews(terminal, overviews.value());
        });
    return ExitStatus::Done;
}
