#include "auditcheck.h"

#include "auditcomparison.h"
#include "connection.h"

#include <QCoreApplication>

namespace {

class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCheck)
};

QStringList problemsOfEvent(WorkspaceFile::Connection &connection, const StoredEvent &stored)
{
    QStringList problems;
    const AuditEvent &event = stored.event;
    if (stored.assessmentId != assessmentOfObject(connection, event.object)) {
        problems.append(
            CheckTexts::tr("audit_events/%1: it is filed under another assessment than that of %2")
                .arg(QString::number(event.sequence), event.object));
    }
    const bool isErased = stored.salt.isEmpty() && stored.value.isEmpty();
    if (!isErased
        && AuditChain::hashOf(QByteArray::fromHex(stored.salt.toLatin1()), stored.value.toUtf8())
            != event.afterHash) {
        problems.append(
            CheckTexts::tr("audit_values/%1: the value of %2 was changed after it was written")
                .arg(QString::number(event.sequence), event.object));
    }
    return problems;
}

QString problemOf(const AuditDifference &difference)
{
    QString problem = CheckTexts::tr("%1: the row is not as the audit chain left it");
    if (difference.hashInChain.isEmpty()) {
        problem = CheckTexts::tr("%1: the row is in the table, but not in the audit chain");
    } else if (!difference.row) {
        problem = CheckTexts::tr("%1: the row is in the audit chain, but not in the table");
    } else if (difference.isUnverifiable) {
        problem = CheckTexts::tr("%1: the row cannot be compared with the audit chain, because its "
                                 "audit value was removed");
    }
    return problem.arg(difference.object);
}

} // namespace

Result<void> checkAuditChain(WorkspaceFile::Connection &connection, QStringList &problems,
                             const std::function<Result<void>()> &goOn)
{
    return connection.reading([&]() -> Result<void> {
        AuditReplay replay;
        auto read = forEachEvent(connection, [&](const StoredEvent &stored) {
            replay.add(stored.event);
            problems.append(problemsOfEvent(connection, stored));
            return goOn();
        });
        if (!read) {
            return read;
        }
        problems.append(replay.problems());
        const auto differences = compareWithObjects(connection, replay.objects());
        if (!differences) {
            return differences.error();
        }
        for (const AuditDifference &difference : differences.value()) {
            problems.append(problemOf(difference));
        }
        return {};
    });
}
