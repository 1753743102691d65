#include "auditlog.h"

#include "database.h"
#include "model/digest.h"
#include "model/json.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 16;

} // namespace

AuditLog::AuditLog(Database &database, const Actor &actor)
    : m_database(database)
    , m_actor(actor.program % u':' % actor.user)
{}

Result<void> AuditLog::append(const AuditedChange &change)
{
    if (!m_chain) {
        const auto newest = head();
        if (!newest) {
            return newest.error();
        }
        m_chain = newest.value().sequence == 0
            ? AuditChain()
            : AuditChain(newest.value().sequence, newest.value().hash);
    }
    const QByteArray salt = randomBytes(saltBytes);
    const QByteArray value = change.after ? canonicalJson(*change.after) : QByteArray();
    AuditEvent event;
    event.at = QDateTime::currentDateTimeUtc();
    event.actor = m_actor;
    event.kind = change.kind;
    event.object = change.object;
    event.beforeHash = change.beforeHash;
    event.afterHash = change.after ? AuditChain::hashOf(salt, value) : QString();
    event = m_chain->append(event);
    auto stored = m_database.execute(
        u"INSERT INTO audit_events (sequence, at, actor, kind, object, assessment_id, before_hash, "
        "after_hash, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.sequence, event.at.toString(Qt::ISODate), event.actor, event.kind, event.object,
         change.assessmentId, event.beforeHash, event.afterHash, event.previousHash, event.hash});
    if (!stored || !change.after) {
        return stored;
    }
    return m_database.execute(
        u"INSERT INTO audit_values (sequence, salt, value) VALUES (?, ?, ?)"_s,
        {event.sequence, toHex(salt), QString::fromUtf8(value)});
}

Result<std::optional<QString>> AuditLog::rowHash(const QString &object,
                                                 const QJsonObject &row) const
{
    const auto newest = newestEvent(object);
    if (!newest) {
        return newest.error();
    }
    if (!newest.value() || newest.value()->salt.isEmpty()) {
        return std::optional<QString>();
    }
    return std::optional(AuditChain::hashOf(newest.value()->salt, row));
}

Result<QString> AuditLog::hashBefore(const QString &object, const QJsonObject &row) const
{
    const auto newest = newestEvent(object);
    if (!newest) {
        return newest.error();
    }
    if (!newest.value()) {
        // A row without an event: any hash tells, as the chain knows none.
        return AuditChain::hashOf(randomBytes(saltBytes), row);
    }
    const NewestEvent &event = *newest.value();
    return event.salt.isEmpty() ? event.afterHash : AuditChain::hashOf(event.salt, row);
}

Result<AuditHead> AuditLog::head() const
{
    AuditHead head;
    auto done = m_database.forEach(
        u"SELECT sequence, hash FROM audit_events ORDER BY sequence DESC LIMIT 1"_s, {},
        [&head](const SqlRow &row) -> Result<void> {
            head = {row.integer(0), row.text(1)};
            return {};
        });
    return done ? Result<AuditHead>(head) : done.error();
}

Result<std::optional<AuditLog::NewestEvent>> AuditLog::newestEvent(const QString &object) const
{
    std::optional<NewestEvent> newest;
    auto done = m_database.forEach(
        u"SELECT e.after_hash, v.salt FROM audit_events e "
        "LEFT JOIN audit_values v ON v.sequence = e.sequence "
        "WHERE e.object = ? ORDER BY e.sequence DESC LIMIT 1"_s,
        {object}, [&newest](const SqlRow &row) -> Result<void> {
            newest = NewestEvent{row.text(0), QByteArray::fromHex(row.text(1).toLatin1())};
            return {};
        });
    return done ? Result<std::optional<NewestEvent>>(newest) : done.error();
}
