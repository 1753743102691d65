#include "auditedtable.h"

#include "connection.h"
#include "model/assessment/normalizedtext.h"

using namespace Qt::StringLiterals;

namespace {

QVariantList valuesOf(const QJsonObject &object)
{
    return object.toVariantMap().values();
}

QJsonObject representable(QJsonObject row)
{
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (member.value().isString()) {
            member.value() = representableText(member.value().toString());
        }
    }
    return row;
}

} // namespace

AuditedTable::AuditedTable(WorkspaceFile::Connection &connection, QString name)
    : m_connection(connection)
    , m_name(std::move(name))
{}

Result<std::optional<QJsonObject>> AuditedTable::find(const QJsonObject &key) const
{
    const auto table = m_connection.table(m_name);
    if (!table) {
        return table.error();
    }
    std::optional<QJsonObject> found;
    auto done = m_connection.database->forEach(table.value()->select + table.value()->whereKey,
                                               table.value()->keyOf(key),
                                               [&](const SqlRow &row) -> Result<void> {
                                                   found = table.value()->rowOf(row);
                                                   return {};
                                               });
    return done ? Result<std::optional<QJsonObject>>(found) : done.error();
}

Result<QList<QJsonObject>> AuditedTable::rows(const QJsonObject &matching,
                                              const QString &order) const
{
    const auto table = m_connection.table(m_name);
    if (!table) {
        return table.error();
    }
    const QString sql = table.value()->select % u" WHERE "_s % conditionOn(matching.keys())
        % u" ORDER BY "_s % order;
    QList<QJsonObject> found;
    auto done = m_connection.database->forEach(sql, valuesOf(matching),
                                               [&](const SqlRow &row) -> Result<void> {
                                                   found.append(table.value()->rowOf(row));
                                                   return {};
                                               });
    return done ? Result<QList<QJsonObject>>(found) : done.error();
}

Result<void> AuditedTable::save(const QJsonObject &row)
{
    const QJsonObject after = representable(row);
    const auto before = find(after);
    return before ? write(before.value(), after) : before.error();
}

Result<void> AuditedTable::saveInOrder(QJsonObject row, const QJsonObject &siblings, int place)
{
    row = representable(row);
    const auto before = find(row);
    if (!before) {
        return before.error();
    }
    if (before.value()) {
        row.insert(u"position"_s, before.value()->value(u"position"_s));
    } else {
        const auto position = place < 0 ? nextPosition(siblings) : makeRoom(siblings, place);
        if (!position) {
            return position.error();
        }
        row.insert(u"position"_s, position.value());
    }
    return write(before.value(), row);
}

Result<bool> AuditedTable::remove(const QJsonObject &key)
{
    const auto before = find(key);
    if (!before || !before.value()) {
        return before ? Result<bool>(false) : before.error();
    }
    const auto erased = erase(*before.value());
    return erased ? Result<bool>(true) : erased.error();
}

Result<void> AuditedTable::removeAll(const QJsonObject &matching)
{
    const auto table = m_connection.table(m_name);
    if (!table) {
        return table.error();
    }
    const auto found = rows(matching, table.value()->key.join(u", "_s));
    if (!found) {
        return found.error();
    }
    for (const QJsonObject &row : found.value()) {
        if (auto erased = erase(row); !erased) {
            return erased;
        }
    }
    return {};
}

Result<void> AuditedTable::write(const std::optional<QJsonObject> &before, const QJsonObject &after)
{
    Q_ASSERT(m_connection.isInTransaction());
    const auto table = m_connection.table(m_name);
    if (!table || before == after) {
        return table ? Result<void>() : table.error();
    }
    AuditedChange change{before ? auditUpdate : auditInsert, table.value()->objectOf(after),
                         table.value()->assessmentOf(after), QString(), after};
    if (before) {
        const auto hash = m_connection.audit.hashBefore(change.object, *before);
        if (!hash) {
            return hash.error();
        }
        change.beforeHash = hash.value();
    }
    if (auto written =
            m_connection.database->execute(table.value()->upsert, table.value()->valuesOf(after));
        !written) {
        return written;
    }
    return m_connection.audit.append(change);
}

Result<void> AuditedTable::erase(const QJsonObject &row)
{
    Q_ASSERT(m_connection.isInTransaction());
    const auto table = m_connection.table(m_name);
    if (!table) {
        return table.error();
    }
    const QString object = table.value()->objectOf(row);
    const auto hash = m_connection.audit.hashBefore(object, row);
    if (!hash) {
        return hash.error();
    }
    if (auto erased =
            m_connection.database->execute(table.value()->remove, table.value()->keyOf(row));
        !erased) {
        return erased;
    }
    return m_connection.audit.append(
        {auditDelete, object, table.value()->assessmentOf(row), hash.value(), std::nullopt});
}

Result<qint64> AuditedTable::nextPosition(const QJsonObject &siblings) const
{
    const auto last = m_connection.database->firstValue(
        u"SELECT MAX(position) FROM %1 WHERE %2"_s.arg(m_name, conditionOn(siblings.keys())),
        valuesOf(siblings));
    if (!last) {
        return last.error();
    }
    return last.value() && !last.value()->isNull() ? last.value()->toLongLong() + 1 : 0;
}

/// A position that no row has, behind @p place others; what was removed has usually left one.
Result<qint64> AuditedTable::makeRoom(const QJsonObject &siblings, int place)
{
    const auto found = rows(siblings, u"position"_s);
    if (!found || place >= found.value().size()) {
        return found ? nextPosition(siblings) : found.error();
    }
    const auto positionOf = [&found](qsizetype index) {
        return index < 0 ? -1 : found.value().at(index).value(u"position"_s).toInteger();
    };
    const qint64 free = positionOf(place - 1) + 1;
    for (qsizetype index = place;
         index < found.value().size() && positionOf(index) == free + index - place; ++index) {
        QJsonObject moved = found.value().at(index);
        moved.insert(u"position"_s, positionOf(index) + 1);
        if (auto written = write(found.value().at(index), moved); !written) {
            return written.error();
        }
    }
    return free;
}
