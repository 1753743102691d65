#pragma once

#include "database.h"
#include "filesystemkind.h"

#include <QMap>
#include <QStringList>

#include <functional>

// What only SQLite has: opening, PRAGMAs, its list of tables, the backup API. All other SQL of this
// folder is understood by PostgreSQL, too.

enum class SqliteAccess {
    ReadWrite, ///< of an existing file
    Immutable, ///< makes no file beside it; only while nobody writes
};

/// What the header of a file says that it is.
struct SqliteIdentity
{
    bool isWorkspace = false;
    int schemaVersion = 0;
};

/// Starts a transaction that will write, so that it waits for other writers at once.
inline const QString beginWriting = QStringLiteral("BEGIN IMMEDIATE");

/// Opens an existing file with every transaction durable and nothing in it trusted to run.
Result<std::unique_ptr<Database>> openSqlite(const QString &file, SqliteAccess access);
/// Opens it once more, where an earlier connection has lost its file.
Result<void> reopenSqlite(Database &database);
/// Whether the last thing that failed was the file itself, not what was asked for.
bool hasLostFile(const Database &database);
/// From here on the connection changes nothing; it may still recover and tidy the log.
Result<void> refuseChanges(Database &database);

Result<SqliteIdentity> identityOf(Database &database);
Result<void> markAsWorkspace(Database &database);
Result<void> setSchemaVersion(Database &database, int version);

/// Fails with ErrorKind::InUse when the mode has to change while another program has the file open.
Result<void> setJournalMode(Database &database, JournalMode mode);
/// Moves the write-ahead log into the file.
Result<void> emptyLog(Database &database);
/// Where the log beside the file is.
QString logOf(const Database &database);
/// Whether closing leaves the log as it is, although nobody else seems to have the file open. The
/// system drops the locks of a program as soon as it closes the file anywhere, as a file dialog
/// does after a look at it; its log must not be deleted then.
void setKeepsLog(const Database &database, bool keeps);
/// Off only while a migration rebuilds tables.
Result<void> enforceForeignKeys(Database &database, bool enforce);

/// A database in memory, for as long as it is open.
Result<std::unique_ptr<Database>> openInMemory();

/// What a schema consists of, as "table answers", each part with a text that tells how it is built.
using SchemaParts = QMap<QString, QString>;
Result<SchemaParts> schemaParts(Database &database);

Result<QStringList> tableNames(Database &database);
/// Column names in their order; @p key gets those of the primary key.
Result<QStringList> columnNames(Database &database, const QString &table, QStringList &key);

/// Faults of pages and indexes in SQLite's words, the first 100. Fails soon after @p goesOn, which
/// is asked in another thread, has said no.
Result<QStringList> integrityProblems(Database &database, const std::function<bool()> &goesOn = {});
/// Rows that refer to what is not there, as "table → table it refers to".
Result<QStringList> foreignKeyProblems(Database &database);

/// Copies the committed state of @p source into the existing, empty file @p destination. @p goesOn
/// is told the per cent done and stops the copying with false.
Result<void> copyDatabase(const Database &source, const QString &destination,
                          const std::function<Result<void>(int percent)> &goesOn = {});

/// A name that is about to get another file: what has it now cannot be opened meanwhile, and no log
/// or journal stays that SQLite would take for the new file's.
class ReplacedFile
{
public:
    /// Fails with ErrorKind::InUse when anybody has the file open. It need not exist, nor be a
    /// database.
    static Result<ReplacedFile> take(const QString &file);

private:
    explicit ReplacedFile(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database; ///< none: there is no sound database
};
