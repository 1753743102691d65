#pragma once

#include "model/result.h"
#include "workspacefile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

struct Table;

/// The only way to write a table that the audit chain covers: reads what is there, writes, and
/// appends the event. Writing happens in a transaction of the caller, so that row and event stand
/// or fall together.
class AuditedTable
{
public:
    AuditedTable(WorkspaceFile::Connection &connection, QString name);

    /// The row with this key (all key columns).
    Result<std::optional<QJsonObject>> find(const QJsonObject &key) const;
    /// The rows whose columns have the values of @p matching, ordered by @p order.
    Result<QList<QJsonObject>> rows(const QJsonObject &matching, const QString &order) const;

    /// Adds the row, or changes the one with its key. One that stays as it is, is not written and
    /// has no event.
    Result<void> save(const QJsonObject &row);
    /// Like save(); fills in `position`, so that a new row comes at @p place, counted from 0, among
    /// those with the values of @p siblings, or last where that is negative.
    Result<void> saveInOrder(QJsonObject row, const QJsonObject &siblings, int place = -1);
    /// False: there is no such row.
    Result<bool> remove(const QJsonObject &key);
    /// Removes all rows whose columns have the values of @p matching, each with its event.
    Result<void> removeAll(const QJsonObject &matching);

private:
    Result<void> write(const std::optional<QJsonObject> &before, const QJsonObject &after);
    Result<void> erase(const QJsonObject &row);
    Result<qint64> nextPosition(const QJsonObject &siblings) const;
    Result<qint64> makeRoom(const QJsonObject &siblings, int place);

    WorkspaceFile::Connection &m_connection;
    QString m_name;
};
