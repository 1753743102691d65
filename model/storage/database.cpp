#include "database.h"

#include "databaseerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

class DatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

QVariant SqlRow::value(int column) const
{
    return m_query.value(column);
}

QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 SqlRow::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray SqlRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

struct Database::Private
{
    QString file;
    QString connectionName;
    QSqlDatabase connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> idle; ///< prepared, by their SQL

    /// Takes a statement that is not in use, or prepares one.
    Result<std::unique_ptr<QSqlQuery>> take(const QString &sql)
    {
        if (auto known = idle.extract(sql)) {
            return std::move(known.mapped());
        }
        auto query = std::make_unique<QSqlQuery>(connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return databaseError(query->lastError(), file);
        }
        return query;
    }

    /// Runs @p sql and leaves the statement to @p use, before it is kept for the next time.
    template<typename Use>
    auto run(const QString &sql, const QVariantList &values, Use use)
        -> decltype(use(std::declval<QSqlQuery &>()))
    {
        auto taken = take(sql);
        if (!taken) {
            return taken.error();
        }
        std::unique_ptr<QSqlQuery> query = std::move(taken).value();
        for (int i = 0; i < values.size(); ++i) {
            const QVariant &value = values.at(i);
            const bool isNullText =
                value.typeId() == QMetaType::QString && value.toString().isNull();
            query->bindValue(i, isNullText ? QVariant(u""_s) : value);
        }
        // After a failure the driver has finalised the statement: it is not kept.
        if (!query->exec()) {
            return databaseError(query->lastError(), file);
        }
        auto result = use(*query);
        if (query->lastError().isValid()) {
            return databaseError(query->lastError(), file);
        }
        query->finish();
        idle.insert_or_assign(sql, std::move(query));
        return result;
    }
};

Database::Database(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

Database::~Database()
{
    // Qt warns about a connection that is removed while somebody refers to it.
    close();
    d->connection = {};
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QString &driver,
                                                 const QString &source, const QString &options)
{
    auto state = std::make_unique<Private>();
    state->file = file;
    state->connectionName = QUuid::createUuid().toString();
    state->connection = QSqlDatabase::addDatabase(driver, state->connectionName);
    std::unique_ptr<Database> database(new Database(std::move(state)));
    QSqlDatabase &connection = database->d->connection;
    if (!connection.isValid()) {
        return Error::failed(
            DatabaseTexts::tr("The database driver %1 of Qt is missing. Install it and try again.")
                .arg(driver));
    }
    connection.setDatabaseName(source);
    connection.setConnectOptions(options);
    if (!connection.open()) {
        return databaseError(connection.lastError(), file);
    }
    return database;
}

void Database::close()
{
    d->idle.clear();
    d->connection.close();
}

Result<void> Database::reopen()
{
    close();
    return d->connection.open() ? Result<void>()
                                : Result<void>(databaseError(d->connection.lastError(), d->file));
}

const QString &Database::file() const
{
    return d->file;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return d->run(sql, values, [](QSqlQuery &) { return Result<void>(); });
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values, const Visit &visit)
{
    return d->run(sql, values, [&visit](QSqlQuery &query) -> Result<void> {
        const SqlRow row(query);
        while (query.next()) {
            if (auto visited = visit(row); !visited) {
                return visited;
            }
        }
        return {};
    });
}

Result<std::optional<QVariant>> Database::firstValue(const QString &sql, const QVariantList &values)
{
    return d->run(sql, values, [](QSqlQuery &query) {
        return Result<std::optional<QVariant>>(query.next() ? std::optional(query.value(0))
                                                            : std::nullopt);
    });
}

QVariant Database::handle() const
{
    return d->connection.driver()->handle();
}
