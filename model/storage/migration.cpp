#include "migration.h"

#include "auditcomparison.h"
#include "connection.h"
#include "sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class MigrationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

const QString schemaFolder = u":/schema/sqlite"_s;

/// Appends an event for every row that the step left otherwise than the chain knows it.
Result<void> auditChangedRows(WorkspaceFile::Connection &connection)
{
    auto differences = compareWithChain(connection);
    if (!differences) {
        return differences.error();
    }
    for (const AuditDifference &difference : differences.value()) {
        const QString kind = difference.hashInChain.isEmpty() ? auditInsert
            : difference.row                                  ? auditUpdate
                                                              : auditDelete;
        if (auto appended =
                connection.audit.append({kind, difference.object, difference.assessmentId,
                                         difference.hashInChain, difference.row});
            !appended) {
            return appended;
        }
    }
    return {};
}

Result<void> runStatements(Database &database, const QString &sql)
{
    for (const QString &statement : statementsOf(sql)) {
        if (auto done = database.execute(statement); !done) {
            return done;
        }
    }
    return {};
}

Result<void> checkForeignKeys(Database &database)
{
    const auto problems = foreignKeyProblems(database);
    if (!problems) {
        return problems.error();
    }
    if (!problems.value().isEmpty()) {
        return Error::failed(MigrationTexts::tr("rows would refer to what is not there: %1")
                                 .arg(problems.value().join(u", "_s)));
    }
    return {};
}

Result<void> runStep(WorkspaceFile::Connection &connection, const Migration &step)
{
    Database &database = *connection.database;
    // Cannot be switched in a transaction; checkForeignKeys() looks at all rows instead.
    if (auto off = enforceForeignKeys(database, false); !off) {
        return off;
    }
    auto done = connection.transaction([&]() -> Result<void> {
        if (auto run = runStatements(database, step.sql); !run) {
            return run;
        }
        connection.forgetTables();
        if (auto audited = auditChangedRows(connection); !audited) {
            return audited;
        }
        if (auto sound = checkForeignKeys(database); !sound) {
            return sound;
        }
        return setSchemaVersion(database, step.version);
    });
    connection.forgetTables();
    auto on = enforceForeignKeys(database, true);
    return done ? on : done;
}

} // namespace

Result<QList<Migration>> builtInMigrations()
{
    QList<Migration> migrations;
    const QStringList names = QDir(schemaFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(schemaFolder % u'/' % name);
        const int version = name.section(u'-', 0, 0).toInt();
        if (!file.open(QIODevice::ReadOnly) || version != migrations.size() + 1) {
            return Error::failed(
                MigrationTexts::tr("The program is incomplete (%1). Install it again.").arg(name));
        }
        migrations.append({version, name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<std::optional<SchemaParts>> builtInSchema(int version)
{
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return migrations.error();
    }
    if (version < 1 || version > migrations.value().size()) {
        return std::optional<SchemaParts>();
    }
    const auto database = openInMemory();
    if (!database) {
        return database.error();
    }
    for (const Migration &step : migrations.value().first(version)) {
        if (auto done = runStatements(*database.value(), step.sql); !done) {
            return done.error();
        }
    }
    auto parts = schemaParts(*database.value());
    return parts ? Result<std::optional<SchemaParts>>(std::move(parts).value()) : parts.error();
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith(u"--"_s)) {
            continue;
        }
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty()) {
        statements.append(statement.trimmed());
    }
    return statements;
}

Result<void> migrate(WorkspaceFile::Connection &connection, const QList<Migration> &migrations,
                     const std::function<Result<void>()> &beforeEach)
{
    for (const Migration &step : migrations) {
        if (step.version <= connection.schemaVersion) {
            continue;
        }
        if (auto ready = beforeEach(); !ready) {
            return ready;
        }
        if (auto done = runStep(connection, step); !done) {
            return Error{done.error().kind,
                         MigrationTexts::tr("\"%1\" could not be brought to schema %2 and stays as "
                                            "it was: %3")
                             .arg(connection.database->file(), QString::number(step.version),
                                  done.error().message)};
        }
        connection.schemaVersion = step.version;
    }
    return {};
}
