#pragma once

#include "maintenance.h"
#include "model/audit/auditchain.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QJsonObject>

#include <optional>

class Database;

/// A change of one row, as the chain is to keep it.
struct AuditedChange
{
    QString kind;
    QString object;
    QString assessmentId; ///< empty: of none
    QString beforeHash;
    std::optional<QJsonObject> after;
};

/// The stored audit chain: appends events and knows the newest ones.
class AuditLog
{
public:
    AuditLog(Database &database, const Actor &actor);

    /// To be called in the transaction that makes the change.
    Result<void> append(const AuditedChange &change);
    /// The hash of @p row with the salt of the newest event of @p object: the hash in that event
    /// unless the row was changed behind the chain. None: the object has no event, or its value was
    /// erased.
    Result<std::optional<QString>> rowHash(const QString &object, const QJsonObject &row) const;
    /// What an event that changes @p row has to give as its hash before.
    Result<QString> hashBefore(const QString &object, const QJsonObject &row) const;

    Result<AuditHead> head() const;
    /// The head is read again for the next event: a transaction was rolled back, or another begins.
    void forgetHead() { m_chain.reset(); }

private:
    struct NewestEvent
    {
        QString afterHash;
        QByteArray salt; ///< empty: erased
    };
    Result<std::optional<NewestEvent>> newestEvent(const QString &object) const;

    Database &m_database;
    QString m_actor;
    std::optional<AuditChain> m_chain;
};
