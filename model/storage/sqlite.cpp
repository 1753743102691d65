#include "sqlite.h"

#include "databaseerror.h"
#include "interruption.h"
#include "sqlitehandle.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x43'4E'46'53; // "CNFS", at offset 68 of the file

// For the moments in which SQLite itself locks the file: recovery, checkpoint, a commit without
// WAL.
constexpr int busyMilliseconds = 2000;

Result<void> executeAll(Database &database, std::initializer_list<QString> statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done) {
            return done;
        }
    }
    return {};
}

/// What holds for every connection.
Result<void> makeSafe(Database &database)
{
    return executeAll(database,
                      {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA foreign_keys=ON"_s,
                       u"PRAGMA synchronous=FULL"_s, u"PRAGMA secure_delete=ON"_s,
                       u"PRAGMA cell_size_check=ON"_s});
}

Result<QStringList> firstColumn(Database &database, const QString &sql,
                                const QVariantList &values = {})
{
    QStringList texts;
    auto done = database.forEach(sql, values, [&texts](const SqlRow &row) -> Result<void> {
        texts.append(row.text(0));
        return {};
    });
    return done ? Result<QStringList>(texts) : done.error();
}

Result<int> number(Database &database, const QString &sql)
{
    auto value = database.firstValue(sql);
    return value ? Result<int>(value.value().value_or(0).toInt()) : value.error();
}

} // namespace

Result<std::unique_ptr<Database>> openSqlite(const QString &file, SqliteAccess access)
{
    QString uri = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    uri += access == SqliteAccess::ReadWrite ? u"?mode=rw"_s : u"?mode=ro&immutable=1"_s;
    auto opened =
        Database::open(file, u"QSQLITE"_s, uri,
                       u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!opened) {
        return opened;
    }
    auto ready = makeSafe(*opened.value());
    return ready ? std::move(opened) : ready.error();
}

Result<void> reopenSqlite(Database &database)
{
    auto opened = database.reopen();
    return opened ? makeSafe(database) : opened;
}

bool hasLostFile(const Database &database)
{
    const int code = sqlite3_errcode(handleOf(database));
    return code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_READONLY
        || code == SQLITE_NOTADB;
}

Result<void> refuseChanges(Database &database)
{
    return database.execute(u"PRAGMA query_only=ON"_s);
}

Result<SqliteIdentity> identityOf(Database &database)
{
    const auto id = number(database, u"PRAGMA application_id"_s);
    if (!id) {
        return id.error();
    }
    const auto version = number(database, u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    return SqliteIdentity{id.value() == applicationId, version.value()};
}

Result<void> markAsWorkspace(Database &database)
{
    return database.execute(u"PRAGMA application_id=%1"_s.arg(applicationId));
}

Result<void> setSchemaVersion(Database &database, int version)
{
    return database.execute(u"PRAGMA user_version=%1"_s.arg(version));
}

Result<void> setJournalMode(Database &database, JournalMode mode)
{
    if (mode == JournalMode::Wal) {
        return database.execute(u"PRAGMA journal_mode=WAL"_s);
    }
    // The exclusive mode keeps SQLite from the shared memory that a file left in WAL mode would
    // need.
    return executeAll(database,
                      {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=DELETE"_s,
                       u"PRAGMA locking_mode=NORMAL"_s, u"PRAGMA user_version"_s});
}

Result<void> emptyLog(Database &database)
{
    return database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

QString logOf(const Database &database)
{
    return database.file() + u"-wal"_s;
}

void setKeepsLog(const Database &database, bool keeps)
{
    sqlite3_db_config(handleOf(database), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps ? 1 : 0, nullptr);
}

Result<void> enforceForeignKeys(Database &database, bool enforce)
{
    return database.execute(enforce ? u"PRAGMA foreign_keys=ON"_s : u"PRAGMA foreign_keys=OFF"_s);
}

Result<std::unique_ptr<Database>> openInMemory()
{
    const QString name = u":memory:"_s;
    return Database::open(name, u"QSQLITE"_s, name, QString());
}

Result<SchemaParts> schemaParts(Database &database)
{
    // Not the SQL of the parts: how SQLite words that after ALTER TABLE depends on its version.
    const QString sql =
        u"SELECT s.type || ' ' || s.name, s.tbl_name || CASE WHEN s.type = 'table' THEN (SELECT "
        "group_concat(c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' ' || "
        "c.hidden) FROM pragma_table_xinfo(s.name) c) || (SELECT l.strict FROM pragma_table_list l "
        "WHERE l.schema = 'main' AND l.name = s.name) ELSE '' END FROM sqlite_schema s "
        "WHERE NOT (s.type IN ('table', 'index') AND s.name GLOB 'sqlite_*')"_s;
    SchemaParts parts;
    auto done = database.forEach(sql, {}, [&parts](const SqlRow &row) -> Result<void> {
        parts.insert(row.text(0), row.text(1));
        return {};
    });
    return done ? Result<SchemaParts>(parts) : done.error();
}

Result<QStringList> tableNames(Database &database)
{
    return firstColumn(database,
                       u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                       "AND name NOT GLOB 'sqlite_*' ORDER BY name"_s);
}

Result<QStringList> columnNames(Database &database, const QString &table, QStringList &key)
{
    key.clear();
    auto found = firstColumn(
        database, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s, {table});
    if (!found) {
        return found;
    }
    key = found.value();
    return firstColumn(database, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table});
}

Result<QStringList> integrityProblems(Database &database, const std::function<bool()> &goesOn)
{
    // SQLite looks for nothing but an interruption while it walks through the pages.
    const Interruption interruption(database, goesOn);
    auto problems = firstColumn(database, u"PRAGMA integrity_check"_s);
    if (problems && problems.value() == QStringList{u"ok"_s}) {
        return QStringList();
    }
    return problems;
}

Result<QStringList> foreignKeyProblems(Database &database)
{
    return firstColumn(database,
                       u"SELECT DISTINCT \"table\" || ' → ' || parent "
                       "FROM pragma_foreign_key_check"_s);
}

ReplacedFile::ReplacedFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Result<ReplacedFile> ReplacedFile::take(const QString &file)
{
    auto database = openSqlite(file, SqliteAccess::ReadWrite);
    // Leaving WAL mode moves the log into the file, and succeeds only while nobody else has it
    // open.
    auto taken = database
        ? executeAll(*database.value(), {u"PRAGMA journal_mode=DELETE"_s, u"BEGIN EXCLUSIVE"_s})
        : database.error();
    if (taken) {
        return ReplacedFile(std::move(database).value());
    }
    if (taken.error().kind == ErrorKind::InUse) {
        return taken.error();
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(file + suffix);
    }
    return ReplacedFile(nullptr);
}
