#pragma once

#include "model/result.h"
#include "workspacefile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

/// Bytes that are known by their SHA-256, each kept once: catalogues, evidence files, sealed
/// reports.
class ContentStore
{
public:
    explicit ContentStore(WorkspaceFile::Connection &connection);

    /// Keeps @p bytes, unless they are kept already, and returns their SHA-256. In a transaction of
    /// the caller.
    Result<QString> add(QByteArrayView bytes);
    /// In bytes.
    Result<qint64> size(const QString &sha256) const;
    /// Streams a content in chunks; fails at the end when its hash is not @p sha256.
    Result<void> read(const QString &sha256,
                      const std::function<Result<void>(QByteArrayView)> &write) const;
    Result<QByteArray> readAll(const QString &sha256) const;
    /// Drops a content that no row refers to any more, nor an upload relies on. In a transaction of
    /// the caller.
    Result<void> dropUnused(const QString &sha256);

private:
    WorkspaceFile::Connection &m_connection;
};

/// Drops every content that no row refers to any more, nor an upload relies on; large ones bit by
/// bit.
Result<void> dropUnusedContents(WorkspaceFile::Connection &connection);
