#include "auditcomparison.h"

#include "connection.h"
#include "sqlite.h"

using namespace Qt::StringLiterals;

namespace {

/// Takes the rows of one table out of @p objects and notes those that differ.
class TableComparison
{
public:
    TableComparison(WorkspaceFile::Connection &connection, const Table &table,
                    QHash<QString, QString> &objects, QList<AuditDifference> &differences)
        : m_connection(connection)
        , m_table(table)
        , m_objects(objects)
        , m_differences(differences)
    {}

    Result<void> run()
    {
        return m_connection.database->forEach(m_table.select, {}, [this](const SqlRow &result) {
            return compare(m_table.rowOf(result));
        });
    }

private:
    Result<void> compare(const QJsonObject &row)
    {
        const QString object = m_table.objectOf(row);
        const QString expected = m_objects.take(object);
        const auto actual = m_connection.audit.rowHash(object, row);
        if (!actual) {
            return actual.error();
        }
        if (expected.isEmpty() || actual.value() != expected) {
            m_differences.append({object, m_table.assessmentOf(row), row, expected,
                                  !expected.isEmpty() && !actual.value()});
        }
        return {};
    }

    WorkspaceFile::Connection &m_connection;
    const Table &m_table;
    QHash<QString, QString> &m_objects;
    QList<AuditDifference> &m_differences;
};

} // namespace

Result<void> forEachEvent(WorkspaceFile::Connection &connection,
                          const std::function<Result<void>(const StoredEvent &)> &visit)
{
    return connection.database->forEach(
        u"SELECT e.sequence, e.at, e.actor, e.kind, e.object, e.before_hash, e.after_hash, "
        "e.previous_hash, e.hash, e.assessment_id, v.salt, v.value FROM audit_events e "
        "LEFT JOIN audit_values v ON v.sequence = e.sequence ORDER BY e.sequence"_s,
        {}, [&visit](const SqlRow &row) -> Result<void> {
            return visit(
                {{row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODate), row.text(2),
                  row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)},
                 row.text(9),
                 row.text(10),
                 row.text(11)});
        });
}

Result<QList<AuditDifference>> compareWithObjects(WorkspaceFile::Connection &connection,
                                                  QHash<QString, QString> objects)
{
    QList<AuditDifference> differences;
    const auto names = tableNames(*connection.database);
    if (!names) {
        return names.error();
    }
    for (const QString &name : names.value()) {
        if (!isAudited(name)) {
            continue;
        }
        const auto table = connection.table(name);
        if (!table) {
            return table.error();
        }
        auto compared = TableComparison(connection, *table.value(), objects, differences).run();
        if (!compared) {
            return compared.error();
        }
    }
    QStringList missing = objects.keys();
    missing.sort();
    for (const QString &object : missing) {
        differences.append({object, assessmentOfObject(connection, object), std::nullopt,
                            objects.value(object), false});
    }
    return differences;
}

Result<QList<AuditDifference>> compareWithChain(WorkspaceFile::Connection &connection)
{
    AuditReplay replay;
    auto done = forEachEvent(connection, [&replay](const StoredEvent &stored) -> Result<void> {
        replay.add(stored.event);
        return {};
    });
    if (!done) {
        return done.error();
    }
    return compareWithObjects(connection, replay.objects());
}

QString assessmentOfObject(WorkspaceFile::Connection &connection, const QString &object)
{
    const auto table = connection.table(object.section(u'/', 0, 0));
    const bool belongs = table && table.value()->belongsToAssessments();
    return belongs ? object.section(u'/', 1, 1) : QString();
}
