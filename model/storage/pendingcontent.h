#pragma once

#include "heldcontents.h"
#include "model/digest.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Content on its way into the store: chunks that are durable, but content only after finish().
class PendingContent
{
public:
    explicit PendingContent(WorkspaceFile::Connection &connection);

    /// Adds bytes, 16 MiB per transaction at most.
    Result<void> add(QByteArrayView bytes);
    /// All is added. Where the content is kept already, the chunks are deleted bit by bit, and what
    /// is kept stays at least as long as this. Not in a transaction.
    Result<void> complete();
    /// Makes the chunks content and returns its SHA-256; where that is kept already, the chunks
    /// wait for discard(). In a transaction of the caller, after which discard() is all that can be
    /// done.
    Result<QString> finish();
    /// Deletes the chunks unless they became content.
    Result<void> discard();

    /// From here on through @p connection, of the same file.
    void moveTo(WorkspaceFile::Connection &connection) { m_connection = &connection; }

    qint64 size() const { return m_size; }

private:
    Result<void> addBatch(QByteArrayView bytes);
    /// Of all that was added; nothing more can be.
    const QString &sha256();
    Result<void> writeChunk(QByteArrayView chunk, qint64 position);

    WorkspaceFile::Connection *m_connection;
    QString m_id; ///< of its chunks
    QByteArray m_rest; ///< less than a chunk, not stored yet
    qint64 m_chunks = 0;
    qint64 m_size = 0;
    Sha256Stream m_hash;
    QString m_sha256; ///< empty: more may be added
    HeldContents::Hold m_hold; ///< what is kept already takes the place of the chunks
};

/// Bit by bit, the announcement last: what is interrupted is gone on with at the next opening.
Result<void> discardPendingContent(WorkspaceFile::Connection &connection, const QString &chunksId);
/// Deletes the chunks that nobody will finish: their program ended before.
Result<void> discardPendingContents(WorkspaceFile::Connection &connection);
/// Lets the chunks be discarded, now or at the next opening, unless they become content. In a
/// transaction of the caller.
Result<void> announcePending(WorkspaceFile::Connection &connection, const QString &chunksId);
