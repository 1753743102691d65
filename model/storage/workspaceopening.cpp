#include "workspaceopening.h"

#include "auditedtable.h"
#include "connection.h"
#include "contentstore.h"
#include "maintenance.h"
#include "pendingcontent.h"
#include "sqlite.h"
#include "stagedfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

class OpeningTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceOpening)
};

Result<void> checkIsFile(const QString &path, bool isNew)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Error::invalid(OpeningTexts::tr("There is no workspace \"%1\".").arg(path));
    }
    if (!file.isFile()) {
        return Error::invalid(
            OpeningTexts::tr("\"%1\" is not a file, so it is no workspace.").arg(path));
    }
    if (file.size() == 0 && !isNew) {
        return Error::invalid(
            OpeningTexts::tr("\"%1\" is an empty file, not a ConfSeal workspace.").arg(path));
    }
    if (!file.isReadable()) {
        return Error::failed(
            OpeningTexts::tr("\"%1\" cannot be read. Check its permissions.").arg(path));
    }
    return {};
}

/// One attempt to open one file.
class Opening
{
public:
    Opening(const QString &path, const OpenRequest &request)
        : m_path(path)
        , m_request(request)
        , m_fileSystem(request.fileSystemType.isEmpty() ? fileSystemType(path)
                                                        : request.fileSystemType)
        , m_isWritable(QFileInfo(path).isWritable()
                       && QFileInfo(QFileInfo(path).absolutePath()).isWritable())
    {}

    Result<std::unique_ptr<WorkspaceFile>> run();

private:
    Result<void> takeLock();
    Result<std::unique_ptr<Database>> openDatabase() const;
    Result<void> prepare(Database &database) const;
    Result<void> adoptSchema();
    Result<void> checkSchema(const SqliteIdentity &identity) const;
    Result<void> migrateSchema();
    Result<void> backUp() const;
    Result<void> identify();
    Result<void> initialize();

    int newestSchema() const { return static_cast<int>(m_request.migrations.size()); }
    Actor actor() const;

    QString m_path;
    const OpenRequest &m_request;
    QByteArray m_fileSystem;
    bool m_isWritable;
    std::unique_ptr<WriterLock> m_lock;
    QString m_readOnlyReason;
    std::unique_ptr<WorkspaceFile> m_file;
};

Result<std::unique_ptr<WorkspaceFile>> Opening::run()
{
    if (auto locked = takeLock(); !locked) {
        return locked.error();
    }
    auto database = openDatabase();
    if (!database) {
        return database.error();
    }
    auto connection = std::make_unique<WorkspaceFile::Connection>(
        std::move(m_lock), std::move(database).value(), actor());
    connection->readOnlyReason = m_readOnlyReason;
    if (isNetworkFileSystem(m_fileSystem)) {
        connection->warning =
            OpeningTexts::tr("\"%1\" lies on a network file system (%2). Saving takes longer there "
                             "and depends on its locks; a local disk is safer.")
                .arg(m_path, QString::fromUtf8(m_fileSystem));
    }
    m_file = std::make_unique<WorkspaceFile>(std::move(connection));
    if (auto adopted = adoptSchema(); !adopted) {
        return adopted.error();
    }
    if (auto identified = identify(); !identified) {
        return identified.error();
    }
    if (m_file->isWritable()) {
        for (const auto tidyUp : {discardPendingContents, dropUnusedContents}) {
            if (auto tidied = tidyUp(m_file->connection()); !tidied) {
                return tidied.error();
            }
        }
    }
    return std::move(m_file);
}

/// Leaves the lock empty and a reason where the file is opened for reading.
Result<void> Opening::takeLock()
{
    if (m_request.mode == OpenMode::ReadOnly) {
        m_readOnlyReason = OpeningTexts::tr("\"%1\" was opened for reading only.").arg(m_path);
        return {};
    }
    Error refusal = Error::failed(
        OpeningTexts::tr("\"%1\" cannot be changed, because the file or its folder is read-only. "
                         "Check their permissions.")
            .arg(m_path));
    if (m_isWritable) {
        auto lock = WriterLock::acquire(m_path, m_request.actor, m_request.waitMilliseconds);
        if (lock) {
            m_lock = std::move(lock).value();
            return {};
        }
        refusal = lock.error();
    }
    if (m_request.mode == OpenMode::ReadWrite) {
        return refusal;
    }
    m_readOnlyReason = refusal.message;
    return {};
}

Result<std::unique_ptr<Database>> Opening::openDatabase() const
{
    // Even for reading, SQLite keeps a log and shared memory beside the file, and a connection that
    // could not write would leave them behind.
    if (!m_isWritable && QFileInfo::exists(m_path + u"-wal"_s)) {
        return Error::failed(
            OpeningTexts::tr("\"%1\" cannot be read, because changes wait in \"%1-wal\" and the "
                             "file or its folder is read-only. Open it once where it can be "
                             "written, or copy both files to such a place.")
                .arg(m_path));
    }
    auto database =
        openSqlite(m_path, m_isWritable ? SqliteAccess::ReadWrite : SqliteAccess::Immutable);
    if (!database) {
        return database;
    }
    if (auto prepared = prepare(*database.value()); !prepared) {
        return prepared.error();
    }
    return database;
}

/// Nothing is changed before the file has shown to be a workspace of a schema that is known.
Result<void> Opening::prepare(Database &database) const
{
    setKeepsLog(database, m_lock == nullptr && WriterLock::isThere(m_path));
    if (!m_request.isNew) {
        const auto identity = identityOf(database);
        if (!identity) {
            return identity.error();
        }
        if (auto known = checkSchema(identity.value()); !known) {
            return known;
        }
    }
    const JournalMode mode = journalModeFor(m_fileSystem);
    const bool setsMode = m_lock != nullptr || (m_isWritable && mode == JournalMode::Delete);
    if (setsMode) {
        if (auto set = setJournalMode(database, mode); !set) {
            return set;
        }
    }
    return m_lock == nullptr ? refuseChanges(database) : Result<void>();
}

Result<void> Opening::checkSchema(const SqliteIdentity &identity) const
{
    if (!identity.isWorkspace || identity.schemaVersion <= 0) {
        return Error::invalid(OpeningTexts::tr("\"%1\" is not a ConfSeal workspace.").arg(m_path));
    }
    if (m_request.acceptedSchema == AcceptedSchema::Any) {
        return {};
    }
    if (identity.schemaVersion > newestSchema()) {
        return Error::invalid(
            OpeningTexts::tr("\"%1\" was written by a newer program: it has schema %2, and this "
                             "program knows up to schema %3. Update the program.")
                .arg(m_path, QString::number(identity.schemaVersion),
                     QString::number(newestSchema())));
    }
    const bool mayBeOlder =
        m_lock != nullptr || m_request.acceptedSchema == AcceptedSchema::UpToCurrent;
    if (identity.schemaVersion < newestSchema() && !mayBeOlder) {
        return Error::failed(
            OpeningTexts::tr("\"%1\" has the older schema %2. Open it for writing once, so that it "
                             "is brought to schema %3; a backup is made before.")
                .arg(m_path, QString::number(identity.schemaVersion),
                     QString::number(newestSchema())));
    }
    return {};
}

Result<void> Opening::adoptSchema()
{
    WorkspaceFile::Connection &connection = m_file->connection();
    const auto identity = identityOf(*connection.database);
    if (!identity) {
        return identity.error();
    }
    connection.schemaVersion = identity.value().schemaVersion;
    if (!connection.isWritable()) {
        return {};
    }
    auto migrated = migrate(connection, m_request.migrations, [this] { return backUp(); });
    return migrated && m_request.isNew ? initialize() : migrated;
}

Result<void> Opening::backUp() const
{
    if (m_request.isNew || !m_request.backsUp) {
        return {};
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString backup =
        u"%1.schema-%2.%3.backup"_s.arg(m_path, QString::number(m_file->schemaVersion()), time);
    return backupWorkspace(*m_file, backup, false);
}

Result<void> Opening::initialize()
{
    WorkspaceFile::Connection &connection = m_file->connection();
    if (auto marked = markAsWorkspace(*connection.database); !marked) {
        return marked;
    }
    return connection.transaction([&connection] {
        return AuditedTable(connection, u"workspace"_s)
            .save({{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                   {u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    });
}

Result<void> Opening::identify()
{
    WorkspaceFile::Connection &connection = m_file->connection();
    const auto uuid = connection.database->firstValue(u"SELECT uuid FROM workspace"_s);
    if (!uuid || !uuid.value()) {
        return uuid ? Error::failed(OpeningTexts::tr("\"%1\" is damaged: it has lost its identity. "
                                                     "Restore a backup.")
                                        .arg(m_path))
                    : uuid.error();
    }
    connection.uuid = uuid.value()->toString();
    return {};
}

/// The system's word for the user where the caller has none.
Actor Opening::actor() const
{
    Actor actor = m_request.actor;
    if (actor.user.isEmpty() && m_lock != nullptr) {
        actor.user = m_lock->owner();
    }
    return actor;
}

} // namespace

Result<std::unique_ptr<WorkspaceFile>> openWorkspace(const QString &path,
                                                     const OpenRequest &request)
{
    if (auto isFile = checkIsFile(path, request.isNew); !isFile) {
        return isFile.error();
    }
    return Opening(canonicalPath(path), request).run();
}
