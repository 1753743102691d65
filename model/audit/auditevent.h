#pragma once

#include <QDateTime>
#include <QString>

/// One change in the audit chain. Hashes are lower-case hexadecimal SHA-256.
struct AuditEvent
{
    qint64 sequence = 0; ///< 1, 2, 3 … without a gap
    QDateTime at; ///< UTC, whole seconds
    QString actor;
    QString kind; ///< insert, update or delete
    QString object; ///< table and key, for example answers/…
    QString beforeHash; ///< of salt and canonical row before; empty for an insert
    QString afterHash; ///< of salt and canonical row after; empty for a delete
    QString previousHash; ///< hash of the event before; 64 zeros for the first
    QString hash; ///< of all of the above

    bool operator==(const AuditEvent &) const = default;
};

// The kinds of events.
inline const QString auditInsert = QStringLiteral("insert");
inline const QString auditUpdate = QStringLiteral("update");
inline const QString auditDelete = QStringLiteral("delete");
