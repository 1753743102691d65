#include "table.h"

#include "sqlite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// Names come from the file, which anybody may have made.
QString quoted(QString name)
{
    return u'"' % name.replace(u'"', u"\"\""_s) % u'"';
}

QString quotedList(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names) {
        list.append(quoted(name));
    }
    return list.join(u", "_s);
}

QString upsertOf(const Table &table)
{
    QStringList marks;
    QStringList assignments;
    for (const QString &column : table.columns) {
        marks.append(u"?"_s);
        if (!table.key.contains(column)) {
            assignments.append(quoted(column) % u" = excluded."_s % quoted(column));
        }
    }
    const QString outcome = assignments.isEmpty()
        ? u"DO NOTHING"_s
        : QString(u"DO UPDATE SET "_s % assignments.join(u", "_s));
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) %5"_s.arg(
        quoted(table.name), quotedList(table.columns), marks.join(u", "_s), quotedList(table.key),
        outcome);
}

QVariantList pick(const QJsonObject &row, const QStringList &columns)
{
    QVariantList values;
    for (const QString &column : columns) {
        const QJsonValue value = row.value(column);
        Q_ASSERT(value.isString() || value.isDouble());
        values.append(value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger()));
    }
    return values;
}

/// A part of an object name: without the separator.
QString escaped(const QJsonValue &part)
{
    QString text = part.isString() ? part.toString() : QString::number(part.toInteger());
    return text.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s);
}

} // namespace

Result<Table> Table::describe(Database &database, const QString &name)
{
    Table table;
    table.name = name;
    auto columns = columnNames(database, name, table.key);
    if (!columns) {
        return columns.error();
    }
    table.columns = columns.value();
    if (table.columns.isEmpty() || table.key.isEmpty()) {
        return Error::failed(TableTexts::tr("\"%1\" is damaged (the table %2 is missing or has no "
                                            "key). Restore a backup.")
                                 .arg(database.file(), name));
    }
    table.select = u"SELECT %1 FROM %2"_s.arg(quotedList(table.columns), quoted(name));
    table.whereKey = u" WHERE "_s % conditionOn(table.key);
    table.upsert = upsertOf(table);
    table.remove = u"DELETE FROM "_s % quoted(name) % table.whereKey;
    return table;
}

QJsonObject Table::rowOf(const SqlRow &result) const
{
    QJsonObject row;
    for (int i = 0; i < columns.size(); ++i) {
        row.insert(columns.at(i), QJsonValue::fromVariant(result.value(i)));
    }
    return row;
}

QVariantList Table::keyOf(const QJsonObject &row) const
{
    return pick(row, key);
}

QVariantList Table::valuesOf(const QJsonObject &row) const
{
    return pick(row, columns);
}

QString Table::objectOf(const QJsonObject &row) const
{
    QString object = name;
    for (const QString &column : key) {
        object += u'/' % escaped(row.value(column));
    }
    return object;
}

QString Table::assessmentOf(const QJsonObject &row) const
{
    return belongsToAssessments() ? row.value(key.first()).toString() : QString();
}

bool Table::belongsToAssessments() const
{
    return name == u"assessments" || key.first() == u"assessment_id";
}

bool isAudited(const QString &table)
{
    static const QStringList others{u"settings"_s, u"content_chunks"_s, u"pending_uploads"_s,
                                    u"audit_events"_s, u"audit_values"_s};
    return !others.contains(table);
}

QString conditionOn(const QStringList &columns)
{
    QStringList conditions;
    for (const QString &column : columns) {
        conditions.append(quoted(column) % u" = ?"_s);
    }
    return conditions.join(u" AND "_s);
}
