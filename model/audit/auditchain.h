#pragma once

#include "auditevent.h"
#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// The hash chain over all changes of a workspace: appending, replaying and verifying, without
/// storage.
class AuditChain
{
public:
    AuditChain();
    /// Continues a chain whose newest event is known.
    AuditChain(qint64 sequence, QString headHash);

    qint64 sequence() const { return m_sequence; }
    const QString &headHash() const { return m_headHash; }

    /// Completes @p event (sequence, previous hash) and moves the head.
    AuditEvent append(AuditEvent event);

    /// The hash of an event over its canonical JSON.
    static QString hashOf(const AuditEvent &event);
    /// The salted hash of a table row.
    static QString hashOf(const QByteArray &salt, const QJsonObject &row);

private:
    qint64 m_sequence = 0;
    QString m_headHash;
};

/// Reads a chain event by event, verifies it and keeps what every object should be now.
class AuditReplay
{
public:
    void add(const AuditEvent &event);

    /// Translated; each names the event. Empty: the chain is unbroken.
    const QStringList &problems() const { return m_problems; }
    /// Object → hash of its row as the chain left it.
    const QHash<QString, QString> &objects() const { return m_objects; }
    qint64 sequence() const { return m_chain.sequence(); }
    const QString &headHash() const { return m_chain.headHash(); }

private:
    AuditChain m_chain;
    QStringList m_problems;
    QHash<QString, QString> m_objects;
};
