#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

/// One row of a result, valid while it is visited.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;

private:
    const QSqlQuery &m_query;
};

/// One connection to a database. Statements are prepared once and kept; none stays active after
/// its call, as it would hold a read lock. Null texts are stored as empty ones.
class Database
{
public:
    using Visit = std::function<Result<void>(const SqlRow &)>;

    /// @p file is what messages name; @p source and @p options are for the Qt driver @p driver.
    static Result<std::unique_ptr<Database>> open(const QString &file, const QString &driver,
                                                  const QString &source, const QString &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Closes the connection and opens it anew: for a file that was lost and is there again.
    Result<void> reopen();
    /// Everything fails until it is opened again.
    void close();

    const QString &file() const;

    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Calls @p visit for every row; ends with its first error.
    Result<void> forEach(const QString &sql, const QVariantList &values, const Visit &visit);
    /// The first column of the first row, if there is one.
    Result<std::optional<QVariant>> firstValue(const QString &sql, const QVariantList &values = {});

    /// The driver's own handle.
    QVariant handle() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};
