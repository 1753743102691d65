#pragma once

#include "auditlog.h"
#include "database.h"
#include "fileidentity.h"
#include "heldcontents.h"
#include "table.h"
#include "workspacefile.h"
#include "writerlock.h"
#include "writeturn.h"

#include <map>

/// What is behind an open workspace file: shared by the repositories, and seen by nobody else.
struct WorkspaceFile::Connection
{
    /// No @p heldLock: for reading only.
    Connection(std::unique_ptr<WriterLock> heldLock, std::unique_ptr<Database> openDatabase,
               const Actor &actor);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isWritable() const { return lock != nullptr || isCompanion; }
    bool isInTransaction() const { return m_depth > 0; }
    /// Runs @p change in one durable transaction; one inside another is undone on its own.
    Result<void> transaction(const std::function<Result<void>()> &change);
    /// Runs @p reads on one state of the file, whoever writes meanwhile.
    Result<void> reading(const std::function<Result<void>()> &reads);

    /// Valid until the schema changes.
    Result<const Table *> table(const QString &name);
    void forgetTables() { m_tables.clear(); }

    std::unique_ptr<WriterLock> lock; ///< declared first: given back after the file is closed
    std::unique_ptr<Database> database;
    AuditLog audit;
    QString uuid;
    int schemaVersion = 0;
    QString readOnlyReason;
    bool isCompanion = false; ///< writes under the lock of another connection of this program
    std::shared_ptr<WriteTurn> turn = std::make_shared<WriteTurn>(); ///< shared with companions
    /// Asked and changed in a transaction; shared with companions.
    std::shared_ptr<HeldContents> held = std::make_shared<HeldContents>();
    QString warning;
    /// Gone when the file is closed, for those who may outlive it.
    std::shared_ptr<const bool> isOpen = std::make_shared<const bool>(true);

private:
    Result<void> runNested(const std::function<Result<void>()> &change);
    Result<void> returnToFile();
    Result<void> adoptFile();

    int m_depth = 0; ///< of nested transactions
    std::optional<FileIdentity> m_file; ///< the one that is open
    std::optional<FileIdentity> m_log; ///< the one beside it, once it was written
    bool m_hasLostFile = false; ///< as far as is known, it has to be opened again
    bool m_isLost = false; ///< SQLite has undone the outermost transaction by itself
    std::map<QString, Table> m_tables;
};
