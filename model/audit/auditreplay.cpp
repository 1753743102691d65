#include "auditreplay.h"

void AuditReplay::add(const AuditEvent &event)
{
    const QString problem = problemOf(event);
    if (!problem.isEmpty()) {
        m_problems.append(
            tr("Audit event %1 (%2 of %3): %4")
                .arg(QString::number(event.sequence), event.kind, event.object, problem));
    }
    if (event.afterHash.isEmpty()) {
        m_objects.remove(event.object);
    } else {
        m_objects.insert(event.object, event.afterHash);
    }
    // Goes on from what the event itself says, so that one fault is reported once.
    m_chain = AuditChain(event.sequence, event.hash);
}

QString AuditReplay::problemOf(const AuditEvent &event) const
{
    if (event.sequence != m_chain.sequence() + 1) {
        return tr("it does not come next after event %1; events are missing or out of order")
            .arg(m_chain.sequence());
    }
    if (event.hash != AuditChain::hashOf(event)) {
        return tr("it was changed after it was written");
    }
    if (event.previousHash != m_chain.headHash()) {
        return tr("it was not written after event %1 as that stands now").arg(m_chain.sequence());
    }
    return problemOfChange(event);
}

QString AuditReplay::problemOfChange(const AuditEvent &event) const
{
    const bool inserts = event.kind == auditInsert;
    const bool deletes = event.kind == auditDelete;
    if (!inserts && !deletes && event.kind != auditUpdate) {
        return tr("its kind is not known");
    }
    if (inserts != event.beforeHash.isEmpty() || deletes != event.afterHash.isEmpty()) {
        return tr("its hashes do not fit its kind");
    }
    const QString before = m_objects.value(event.object);
    if (inserts && !before.isEmpty()) {
        return tr("it adds a row that was there already");
    }
    if (!inserts && before.isEmpty()) {
        return tr("it changes a row that no event had added");
    }
    if (event.beforeHash != before) {
        return tr("the row had been changed before without an event");
    }
    return {};
}
