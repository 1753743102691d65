#pragma once

#include <QByteArray>
#include <QString>

/// How SQLite keeps a transaction until it is in the file.
enum class JournalMode {
    Wal, ///< readers and the writer do not wait for each other; needs memory that they share
    Delete, ///< works without shared memory, that is, between computers
};

/// The type of the file system that @p path lies on as the system names it ("ext4", "nfs4").
QByteArray fileSystemType(const QString &path);
bool isNetworkFileSystem(const QByteArray &type);
JournalMode journalModeFor(const QByteArray &fileSystemType);
