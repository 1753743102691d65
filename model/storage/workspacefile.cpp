#include "workspacefile.h"

#include "connection.h"
#include "sqlite.h"
#include "stagedfile.h"
#include "workspaceopening.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

class WorkspaceFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

} // namespace

WorkspaceFile::WorkspaceFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

WorkspaceFile::~WorkspaceFile() = default;

Result<std::unique_ptr<WorkspaceFile>>
WorkspaceFile::create(const QString &path, const Actor &actor,
                      const std::function<Result<void>(WorkspaceFile &)> &fill)
{
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return migrations.error();
    }
    if (QFileInfo::exists(path)) {
        return Error::invalid(
            WorkspaceFileTexts::tr("\"%1\" exists already; a new workspace needs a new file.")
                .arg(path));
    }
    auto staged = StagedFile::beside(canonicalPath(path));
    if (!staged) {
        return staged.error();
    }
    OpenRequest request;
    request.mode = OpenMode::ReadWrite;
    request.actor = actor;
    request.migrations = migrations.value();
    request.isNew = true;
    {
        auto made = openWorkspace(staged.value().path(), request);
        if (!made) {
            return made.error();
        }
        if (auto filled = fill ? fill(*made.value()) : Result<void>(); !filled) {
            return filled.error();
        }
    }
    // Nothing is there, but a log that a deleted file has left would be taken for ours.
    const auto place = ReplacedFile::take(canonicalPath(path));
    auto published = place ? staged.value().publish(false) : place.error();
    if (!published) {
        return published.error();
    }
    return open(path, OpenMode::ReadWrite, actor);
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, OpenMode mode,
                                                           const Actor &actor, int waitMilliseconds)
{
    auto migrations = builtInMigrations();
    if (!migrations) {
        return migrations.error();
    }
    OpenRequest request;
    request.mode = mode;
    request.actor = actor;
    request.waitMilliseconds = waitMilliseconds;
    request.migrations = std::move(migrations).value();
    return openWorkspace(path, request);
}

WorkspaceFile::Companion WorkspaceFile::companion() const
{
    return [path = path(), uuid = uuid(), schemaVersion = schemaVersion(),
            turn = m_connection->turn, held = m_connection->held]() -> Companion::result_type {
        auto database = openSqlite(path, SqliteAccess::ReadWrite);
        if (!database) {
            return database.error();
        }
        auto connection =
            std::make_unique<Connection>(nullptr, std::move(database).value(), Actor());
        connection->isCompanion = true;
        connection->turn = turn;
        connection->held = held;
        connection->uuid = uuid;
        connection->schemaVersion = schemaVersion;
        return std::make_unique<WorkspaceFile>(std::move(connection));
    };
}

const QString &WorkspaceFile::path() const
{
    return m_connection->database->file();
}

const QString &WorkspaceFile::uuid() const
{
    return m_connection->uuid;
}

int WorkspaceFile::schemaVersion() const
{
    return m_connection->schemaVersion;
}

bool WorkspaceFile::isWritable() const
{
    return m_connection->isWritable();
}

const QString &WorkspaceFile::readOnlyReason() const
{
    return m_connection->readOnlyReason;
}

bool WorkspaceFile::wasLeftOpen() const
{
    return m_connection->lock != nullptr && m_connection->lock->wasLeftBehind();
}

const QString &WorkspaceFile::warning() const
{
    return m_connection->warning;
}

Result<void> WorkspaceFile::transaction(const std::function<Result<void>()> &change)
{
    return m_connection->transaction(change);
}

WorkspaceFile::Connection &WorkspaceFile::connection() const
{
    return *m_connection;
}
