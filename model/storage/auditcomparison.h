#pragma once

#include "model/audit/auditreplay.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// Where a table and the chain disagree.
struct AuditDifference
{
    QString object;
    QString assessmentId;
    std::optional<QJsonObject> row; ///< none: the chain knows a row that is not there
    QString hashInChain; ///< empty: no event has added the row
    bool isUnverifiable = false; ///< the salt of the hash in the chain was erased
};

/// One stored event with what is stored beside it.
struct StoredEvent
{
    AuditEvent event;
    QString assessmentId;
    QString salt; ///< empty: erased, or the event deletes
    QString value;
};

/// Visits the stored events in their order; ends with the first error of @p visit.
Result<void> forEachEvent(WorkspaceFile::Connection &connection,
                          const std::function<Result<void>(const StoredEvent &)> &visit);

/// Compares every audited table with what @p objects (see AuditReplay) says, both ways.
Result<QList<AuditDifference>> compareWithObjects(WorkspaceFile::Connection &connection,
                                                  QHash<QString, QString> objects);
/// The same for the chain as it is stored.
Result<QList<AuditDifference>> compareWithChain(WorkspaceFile::Connection &connection);

/// The assessment that the row named @p object belongs to, or empty.
QString assessmentOfObject(WorkspaceFile::Connection &connection, const QString &object);
