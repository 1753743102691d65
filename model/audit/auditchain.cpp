#include "auditchain.h"

#include "model/digest.h"
#include "model/json.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashDigits = 64;

}

AuditChain::AuditChain()
    : m_headHash(hashDigits, u'0')
{}

AuditChain::AuditChain(qint64 sequence, QString headHash)
    : m_sequence(sequence)
    , m_headHash(std::move(headHash))
{}

AuditEvent AuditChain::append(AuditEvent event)
{
    event.sequence = m_sequence + 1;
    // What is stored, and hashed, has no fraction of a second.
    event.at = QDateTime::fromSecsSinceEpoch(event.at.toSecsSinceEpoch(), Qt::UTC);
    event.previousHash = m_headHash;
    event.hash = hashOf(event);
    m_sequence = event.sequence;
    m_headHash = event.hash;
    return event;
}

QString AuditChain::hashOf(const AuditEvent &event)
{
    const QJsonObject content{
        {u"sequence"_s, event.sequence}, {u"at"_s, event.at.toUTC().toString(Qt::ISODate)},
        {u"actor"_s, event.actor},       {u"kind"_s, event.kind},
        {u"object"_s, event.object},     {u"before"_s, event.beforeHash},
        {u"after"_s, event.afterHash},   {u"previous"_s, event.previousHash},
    };
    return toHex(sha256(canonicalJson(content)));
}

QString AuditChain::hashOf(const QByteArray &salt, const QJsonObject &row)
{
    return hashOf(salt, canonicalJson(row));
}

QString AuditChain::hashOf(const QByteArray &salt, const QByteArray &canonicalRow)
{
    Sha256Stream stream;
    stream.add(salt);
    stream.add(canonicalRow);
    return toHex(stream.finish());
}
