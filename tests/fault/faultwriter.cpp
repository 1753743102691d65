#include "faultplan.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"
#include "model/workspace/evidenceimport.h"
#include "model/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <functional>
#include <unistd.h>

// Writes into a workspace until it is killed, and tells about each thing that was acknowledged to
// it.

namespace {

[[noreturn]] void fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(1);
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        fail(result.error().message);
    }
    return std::move(result).value();
}

void require(const Result<void> &done)
{
    if (!done) {
        fail(done.error().message);
    }
}

/// Unbuffered, so that what was told is known even of a killed program.
void tell(int number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0) {
        std::exit(1);
    }
}

void keepDoing(int first, const std::function<void(int)> &act)
{
    tell(0);
    for (int number = first;; ++number) {
        act(number);
        tell(number);
    }
}

void changeAnswers(const QString &path, int first)
{
    const auto workspace = valueOf(Workspace::open(path, Workspace::Mode::ReadWrite));
    const QString id = valueOf(workspace->overviewHeaders()).first().id;
    keepDoing(first, [&](int number) { valueOf(workspace->apply(id, plannedChange(number))); });
}

void importFiles(const QString &path, int first)
{
    const auto workspace = valueOf(Workspace::open(path, Workspace::Mode::ReadWrite));
    const QString id = valueOf(workspace->overviewHeaders()).first().id;
    keepDoing(first, [&](int number) {
        QFile file(path + QStringLiteral(".evidence"));
        if (!file.open(QIODevice::WriteOnly) || file.write(plannedEvidence(number)) < 0) {
            fail(file.errorString());
        }
        file.close();
        EvidenceItem item;
        item.title = QString::number(number);
        const auto import =
            valueOf(workspace->importEvidence(id, file.fileName(), item, plannedAnswers().first()));
        while (valueOf(import->step())) {}
    });
}

void removeFiles(const QString &path, int first)
{
    const auto workspace = valueOf(Workspace::open(path, Workspace::Mode::ReadWrite));
    const QString id = valueOf(workspace->overviewHeaders()).first().id;
    keepDoing(first, [&](int) {
        const auto assessment = valueOf(workspace->assessment(id));
        if (assessment->evidence.isEmpty()) {
            ::pause();
        }
        require(workspace->removeEvidence(id, assessment->evidence.first().id));
    });
}

/// Takes each file away and brings it back, again and again.
void undoRemovals(const QString &path, int first)
{
    const auto workspace = valueOf(Workspace::open(path, Workspace::Mode::ReadWrite));
    const QString id = valueOf(workspace->overviewHeaders()).first().id;
    keepDoing(first, [&](int number) {
        const auto assessment = valueOf(workspace->assessment(id));
        const QList<EvidenceItem> &items = assessment->evidence;
        const Change inverse =
            valueOf(workspace->apply(id, RemoveEvidence{items.at(number % items.size()).id}));
        valueOf(workspace->apply(id, inverse));
    });
}

void backUp(const QString &path, int first)
{
    const auto file = valueOf(WorkspaceFile::open(path, OpenMode::ReadWrite, {}));
    keepDoing(first, [&](int) {
        require(backupWorkspace(*file, path + QStringLiteral(".backup"), true));
    });
}

/// Opens and closes once, as any other program that only looks.
[[noreturn]] void readOnce(const QString &path)
{
    {
        const auto workspace = valueOf(Workspace::open(path, Workspace::Mode::ReadOnly));
        valueOf(workspace->overviews(QDate(2026, 1, 1)));
    }
    std::exit(0);
}

void createWorkspaces(const QString &path, int first)
{
    keepDoing(first,
              [&](int number) { valueOf(Workspace::create(plannedWorkspace(path, number))); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        fail(QStringLiteral("usage: confseal_faultwriter KIND WORKSPACE FIRST"));
    }
    const QString &kind = arguments.at(1);
    const QString &path = arguments.at(2);
    const int first = arguments.at(3).toInt();
    if (kind == QLatin1String("answers")) {
        changeAnswers(path, first);
    } else if (kind == QLatin1String("evidence")) {
        importFiles(path, first);
    } else if (kind == QLatin1String("removals")) {
        removeFiles(path, first);
    } else if (kind == QLatin1String("undone")) {
        undoRemovals(path, first);
    } else if (kind == QLatin1String("reading")) {
        readOnce(path);
    } else if (kind == QLatin1String("backups")) {
        backUp(path, first);
    } else if (kind == QLatin1String("workspaces")) {
        createWorkspaces(path, first);
    }
    fail(QStringLiteral("unknown kind"));
}
