#include "contentstore.h"

#include "auditedtable.h"
#include "connection.h"
#include "model/digest.h"
#include "pendingcontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class ContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Content)
};

Error missing(const QString &sha256)
{
    return Error::invalid(
        ContentTexts::tr("The workspace does not hold the content with the SHA-256 %1.")
            .arg(sha256));
}

Error damaged(const QString &sha256)
{
    return Error::failed(
        ContentTexts::tr("The content with the SHA-256 %1 is damaged: its bytes have another hash. "
                         "Restore a backup.")
            .arg(sha256));
}

Result<QString> chunksOf(Database &database, const QString &sha256)
{
    const auto id =
        database.firstValue(u"SELECT chunks_id FROM contents WHERE sha256 = ?"_s, {sha256});
    if (!id) {
        return id.error();
    }
    return id.value() ? Result<QString>(id.value()->toString()) : missing(sha256);
}

/// Whether a row refers to a content or an upload relies on it. In a transaction of the caller.
Result<bool> isUsed(WorkspaceFile::Connection &connection, const QString &sha256)
{
    const auto user = connection.database->firstValue(
        u"SELECT sha256 FROM evidence WHERE sha256 = ? UNION ALL SELECT sha256 FROM "
        "sealed_reports WHERE sha256 = ? UNION ALL SELECT sha256 FROM catalogues "
        "WHERE sha256 = ? LIMIT 1"_s,
        {sha256, sha256, sha256});
    return user ? Result<bool>(user.value().has_value() || connection.held->isHeld(sha256))
                : Result<bool>(user.error());
}

Result<void> dropBitByBit(WorkspaceFile::Connection &connection, const QString &sha256)
{
    QString chunks; // none: it is used after all
    auto dropped = connection.transaction([&]() -> Result<void> {
        const auto used = isUsed(connection, sha256);
        if (!used || used.value()) {
            return used ? Result<void>() : used.error();
        }
        const auto id = chunksOf(*connection.database, sha256);
        if (!id) {
            return id.error();
        }
        chunks = id.value();
        const auto removed =
            AuditedTable(connection, u"contents"_s).remove({{u"sha256"_s, sha256}});
        return removed ? announcePending(connection, chunks) : removed.error();
    });
    return dropped && !chunks.isEmpty() ? discardPendingContent(connection, chunks) : dropped;
}

} // namespace

ContentStore::ContentStore(WorkspaceFile::Connection &connection)
    : m_connection(connection)
{}

Result<QString> ContentStore::add(QByteArrayView bytes)
{
    const QString hash = toHex(sha256(bytes));
    const auto known = AuditedTable(m_connection, u"contents"_s).find({{u"sha256"_s, hash}});
    if (!known || known.value()) {
        return known ? Result<QString>(hash) : known.error();
    }
    PendingContent content(m_connection);
    if (auto added = content.add(bytes); !added) {
        return added.error();
    }
    return content.finish();
}

Result<qint64> ContentStore::size(const QString &sha256) const
{
    const auto size = m_connection.database->firstValue(
        u"SELECT size_bytes FROM contents WHERE sha256 = ?"_s, {sha256});
    if (!size) {
        return size.error();
    }
    return size.value() ? Result<qint64>(size.value()->toLongLong()) : missing(sha256);
}

Result<void> ContentStore::read(const QString &sha256,
                                const std::function<Result<void>(QByteArrayView)> &write) const
{
    Database &database = *m_connection.database;
    const auto id = chunksOf(database, sha256);
    if (!id) {
        return id.error();
    }
    Sha256Stream hash;
    // One short read per chunk: a long one would keep the writer's log from being emptied.
    for (qint64 position = 0;; ++position) {
        const auto chunk = database.firstValue(
            u"SELECT bytes FROM content_chunks WHERE chunks_id = ? AND position = ?"_s,
            {id.value(), position});
        if (!chunk) {
            return chunk.error();
        }
        if (!chunk.value()) {
            break;
        }
        const QByteArray bytes = chunk.value()->toByteArray();
        hash.add(bytes);
        if (auto written = write(bytes); !written) {
            return written;
        }
    }
    return toHex(hash.finish()) == sha256 ? Result<void>() : damaged(sha256);
}

Result<QByteArray> ContentStore::readAll(const QString &sha256) const
{
    QByteArray bytes;
    auto done = read(sha256, [&bytes](QByteArrayView chunk) -> Result<void> {
        bytes.append(chunk);
        return {};
    });
    return done ? Result<QByteArray>(bytes) : done.error();
}

Result<void> ContentStore::dropUnused(const QString &sha256)
{
    Database &database = *m_connection.database;
    const auto used = isUsed(m_connection, sha256);
    if (!used || used.value()) {
        return used ? Result<void>() : used.error();
    }
    const auto id = chunksOf(database, sha256);
    if (!id) {
        // Of received evidence often only the hash is known.
        return id.error().kind == ErrorKind::InvalidInput ? Result<void>() : id.error();
    }
    if (auto removed = AuditedTable(m_connection, u"contents"_s).remove({{u"sha256"_s, sha256}});
        !removed) {
        return removed.error();
    }
    return database.execute(u"DELETE FROM content_chunks WHERE chunks_id = ?"_s, {id.value()});
}

Result<void> dropUnusedContents(WorkspaceFile::Connection &connection)
{
    QStringList unused;
    auto listed = connection.database->forEach(
        u"SELECT sha256 FROM contents WHERE sha256 NOT IN (SELECT sha256 FROM evidence) "
        "AND sha256 NOT IN (SELECT sha256 FROM sealed_reports) "
        "AND sha256 NOT IN (SELECT sha256 FROM catalogues)"_s,
        {}, [&unused](const SqlRow &row) -> Result<void> {
            unused.append(row.text(0));
            return {};
        });
    for (const QString &sha256 : std::as_const(unused)) {
        if (auto dropped = dropBitByBit(connection, sha256); !dropped) {
            return dropped;
        }
    }
    return listed;
}
