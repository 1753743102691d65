#pragma once

#include "auditchain.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

/// Reads a chain event by event, verifies it and keeps what every object should be now.
class AuditReplay
{
    Q_DECLARE_TR_FUNCTIONS(AuditReplay)

public:
    void add(const AuditEvent &event);

    /// Translated; each names the event. Empty: the chain is unbroken.
    const QStringList &problems() const { return m_problems; }
    /// Object → hash of its row as the chain left it.
    const QHash<QString, QString> &objects() const { return m_objects; }
    qint64 sequence() const { return m_chain.sequence(); }
    const QString &headHash() const { return m_chain.headHash(); }

private:
    QString problemOf(const AuditEvent &event) const;
    QString problemOfChange(const AuditEvent &event) const;

    AuditChain m_chain;
    QStringList m_problems;
    QHash<QString, QString> m_objects;
};
