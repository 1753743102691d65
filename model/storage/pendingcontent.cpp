#include "pendingcontent.h"

#include "auditedtable.h"
#include "connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;
constexpr qsizetype batchBytes = 16 * chunkBytes;

// Deleting more at once would make a large log.
constexpr qint64 chunksPerDeletion = 16;

class ContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Content)
};

} // namespace

PendingContent::PendingContent(WorkspaceFile::Connection &connection)
    : m_connection(&connection)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Result<void> PendingContent::add(QByteArrayView bytes)
{
    for (qsizetype start = 0; start < bytes.size(); start += batchBytes) {
        const QByteArrayView batch = bytes.sliced(start, qMin(batchBytes, bytes.size() - start));
        if (auto added = addBatch(batch); !added) {
            return added;
        }
    }
    return {};
}

Result<void> PendingContent::addBatch(QByteArrayView bytes)
{
    QByteArray waiting = m_rest;
    waiting.append(bytes);
    const qsizetype chunks = waiting.size() / chunkBytes;
    auto stored = m_connection->transaction([&]() -> Result<void> {
        if (m_chunks == 0 && chunks > 0) {
            if (auto announced = announcePending(*m_connection, m_id); !announced) {
                return announced;
            }
        }
        for (qsizetype i = 0; i < chunks; ++i) {
            const QByteArrayView chunk = QByteArrayView(waiting).sliced(i * chunkBytes, chunkBytes);
            if (auto written = writeChunk(chunk, m_chunks + i); !written) {
                return written;
            }
        }
        return {};
    });
    if (!stored) {
        return stored;
    }
    m_rest = waiting.sliced(chunks * chunkBytes);
    m_chunks += chunks;
    m_size += bytes.size();
    m_hash.add(bytes);
    return {};
}

Result<void> PendingContent::writeChunk(QByteArrayView chunk, qint64 position)
{
    return m_connection->database->execute(
        u"INSERT INTO content_chunks (chunks_id, position, bytes) VALUES (?, ?, ?)"_s,
        {m_id, position, QByteArray::fromRawData(chunk.data(), chunk.size())});
}

const QString &PendingContent::sha256()
{
    if (m_sha256.isEmpty()) {
        m_sha256 = toHex(m_hash.finish());
    }
    return m_sha256;
}

Result<void> PendingContent::complete()
{
    auto looked = m_connection->transaction([this]() -> Result<void> {
        const auto known =
            AuditedTable(*m_connection, u"contents"_s).find({{u"sha256"_s, sha256()}});
        if (known && known.value()) {
            m_hold = m_connection->held->hold(sha256());
        }
        return known ? Result<void>() : known.error();
    });
    return looked && m_hold != nullptr ? discard() : looked;
}

Result<QString> PendingContent::finish()
{
    if (m_size == 0) {
        return Error::invalid(ContentTexts::tr("The file is empty and proves nothing."));
    }
    AuditedTable contents(*m_connection, u"contents"_s);
    const auto known = contents.find({{u"sha256"_s, sha256()}});
    if (!known || known.value()) {
        return known ? Result<QString>(sha256()) : known.error();
    }
    if (m_hold != nullptr) {
        return Error::failed(ContentTexts::tr(
            "The workspace does not hold this file any more, which it did a moment "
            "ago. Nothing was added; add the file again."));
    }
    if (!m_rest.isEmpty()) {
        if (auto written = writeChunk(m_rest, m_chunks); !written) {
            return written.error();
        }
    }
    auto kept =
        contents.save({{u"sha256"_s, sha256()}, {u"chunks_id"_s, m_id}, {u"size_bytes"_s, m_size}});
    if (kept) {
        kept = m_connection->database->execute(u"DELETE FROM pending_uploads WHERE chunks_id = ?"_s,
                                               {m_id});
    }
    return kept ? Result<QString>(sha256()) : kept.error();
}

Result<void> PendingContent::discard()
{
    const auto pending = m_connection->database->firstValue(
        u"SELECT chunks_id FROM pending_uploads WHERE chunks_id = ?"_s, {m_id});
    if (!pending || !pending.value()) {
        return pending ? Result<void>() : pending.error();
    }
    return discardPendingContent(*m_connection, m_id);
}

Result<void> discardPendingContents(WorkspaceFile::Connection &connection)
{
    for (;;) {
        const auto id =
            connection.database->firstValue(u"SELECT chunks_id FROM pending_uploads LIMIT 1"_s);
        if (!id || !id.value()) {
            return id ? Result<void>() : id.error();
        }
        if (auto discarded = discardPendingContent(connection, id.value()->toString());
            !discarded) {
            return discarded;
        }
    }
}

Result<void> announcePending(WorkspaceFile::Connection &connection, const QString &chunksId)
{
    return connection.database->execute(
        u"INSERT INTO pending_uploads (chunks_id, started_at) VALUES (?, ?)"_s,
        {chunksId, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
}

Result<void> discardPendingContent(WorkspaceFile::Connection &connection, const QString &chunksId)
{
    Database &database = *connection.database;
    for (;;) {
        const auto last = database.firstValue(
            u"SELECT MAX(position) FROM content_chunks WHERE chunks_id = ?"_s, {chunksId});
        if (!last) {
            return last.error();
        }
        if (!last.value() || last.value()->isNull()) {
            return connection.transaction([&] {
                return database.execute(u"DELETE FROM pending_uploads WHERE chunks_id = ?"_s,
                                        {chunksId});
            });
        }
        const qint64 first = last.value()->toLongLong() - chunksPerDeletion + 1;
        auto deleted = connection.transaction([&] {
            return database.execute(
                u"DELETE FROM content_chunks WHERE chunks_id = ? AND position >= ?"_s,
                {chunksId, first});
        });
        if (!deleted) {
            return deleted;
        }
    }
}
