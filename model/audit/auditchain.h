#pragma once

#include "auditevent.h"

#include <QByteArray>
#include <QJsonObject>

/// The hash chain over all changes of a workspace: appends events and computes hashes, without
/// storage.
class AuditChain
{
public:
    AuditChain();
    /// Continues a chain whose newest event is known.
    AuditChain(qint64 sequence, QString headHash);

    qint64 sequence() const { return m_sequence; }
    const QString &headHash() const { return m_headHash; }

    /// Completes @p event (sequence, previous hash, hash) and moves the head.
    AuditEvent append(AuditEvent event);

    /// The hash of an event over its canonical JSON.
    static QString hashOf(const AuditEvent &event);
    /// The salted hash of a table row. Salts are of one length, so that no two pairs of salt and
    /// row are the same bytes.
    static QString hashOf(const QByteArray &salt, const QJsonObject &row);
    static QString hashOf(const QByteArray &salt, const QByteArray &canonicalRow);

private:
    qint64 m_sequence = 0;
    QString m_headHash;
};
