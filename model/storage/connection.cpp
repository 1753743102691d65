#include "connection.h"

#include "sqlite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

} // namespace

WorkspaceFile::Connection::Connection(std::unique_ptr<WriterLock> heldLock,
                                      std::unique_ptr<Database> openDatabase, const Actor &actor)
    : lock(std::move(heldLock))
    , database(std::move(openDatabase))
    , audit(*database, actor)
    , m_file(FileIdentity::of(database->file()))
{}

WorkspaceFile::Connection::~Connection()
{
    if (lock != nullptr) {
        // A reader may keep the log in use; then the last one to close tidies it up.
        const auto emptied = emptyLog(*database);
        Q_UNUSED(emptied)
    } else {
        setKeepsLog(*database, WriterLock::isThere(database->file()));
    }
}

Result<void> WorkspaceFile::Connection::transaction(const std::function<Result<void>()> &change)
{
    if (!isWritable()) {
        return Error::failed(readOnlyReason);
    }
    if (m_depth > 0) {
        return runNested(change);
    }
    const WriteTurn::Holder holder(
        *turn, isCompanion ? WriteTurn::Urgency::Background : WriteTurn::Urgency::UserWaits);
    if (auto found = returnToFile(); !found) {
        return found;
    }
    if (auto begun = database->execute(beginWriting); !begun) {
        m_hasLostFile = hasLostFile(*database);
        return begun;
    }
    audit.forgetHead();
    m_isLost = false;
    ++m_depth;
    auto result = change();
    --m_depth;
    if (result) {
        result = database->execute(u"COMMIT"_s);
        m_log = FileIdentity::of(logOf(*database));
    }
    if (!result) {
        audit.forgetHead();
        m_hasLostFile = hasLostFile(*database);
        // Fails where SQLite has rolled back by itself, as it may on a full disk.
        const auto undone = database->execute(u"ROLLBACK"_s);
        Q_UNUSED(undone)
    }
    return result;
}

/// The folder may have been moved or its drive gone away; SQLite would go on writing into a file
/// that nobody finds under its name.
Result<void> WorkspaceFile::Connection::returnToFile()
{
    const auto found = FileIdentity::of(database->file());
    if (!found) {
        return Error::failed(
            ConnectionTexts::tr("\"%1\" is not there any more: it was moved or renamed, or its "
                                "drive or network is gone. Bring it back and try again.")
                .arg(database->file()));
    }
    // A log that somebody has deleted is written in vain.
    const bool hasLog = !m_log || FileIdentity::of(logOf(*database)) == m_log;
    if (found == m_file && hasLog && !m_hasLostFile) {
        return {};
    }
    m_hasLostFile = true;
    if (auto adopted = adoptFile(); !adopted) {
        return adopted;
    }
    m_file = found;
    m_log.reset();
    m_hasLostFile = false;
    return {};
}

/// Opens what has the name of the file now, if that is the same workspace.
Result<void> WorkspaceFile::Connection::adoptFile()
{
    const Error another = Error::failed(
        ConnectionTexts::tr("\"%1\" is another file now, or another program has it. Open the "
                            "workspace again.")
            .arg(database->file()));
    if (lock == nullptr || !lock->isHeld()) {
        return another;
    }
    if (auto opened = reopenSqlite(*database); !opened) {
        return opened;
    }
    forgetTables();
    const auto identity = identityOf(*database);
    if (!identity) {
        return identity.error();
    }
    if (identity.value().isWorkspace && identity.value().schemaVersion == schemaVersion) {
        const auto found = database->firstValue(u"SELECT uuid FROM workspace"_s);
        if (!found) {
            return found.error();
        }
        if (found.value() && found.value()->toString() == uuid) {
            return {};
        }
    }
    database->close();
    return another;
}

Result<void> WorkspaceFile::Connection::runNested(const std::function<Result<void>()> &change)
{
    // Without its transaction, what follows would be stored piece by piece.
    if (m_isLost) {
        return Error::failed(
            ConnectionTexts::tr("\"%1\" was not changed, because an earlier part of the change "
                                "failed.")
                .arg(database->file()));
    }
    if (auto begun = database->execute(u"SAVEPOINT change"_s); !begun) {
        return begun;
    }
    ++m_depth;
    auto result = change();
    --m_depth;
    if (result) {
        return database->execute(u"RELEASE SAVEPOINT change"_s);
    }
    audit.forgetHead();
    m_isLost = !database->execute(u"ROLLBACK TO SAVEPOINT change"_s)
        || !database->execute(u"RELEASE SAVEPOINT change"_s);
    return result;
}

Result<void> WorkspaceFile::Connection::reading(const std::function<Result<void>()> &reads)
{
    if (m_depth > 0) {
        return reads();
    }
    if (auto begun = database->execute(u"BEGIN"_s); !begun) {
        return begun;
    }
    ++m_depth;
    auto result = reads();
    --m_depth;
    auto ended = database->execute(u"COMMIT"_s);
    return result ? ended : result;
}

Result<const Table *> WorkspaceFile::Connection::table(const QString &name)
{
    if (const auto known = m_tables.find(name); known != m_tables.end()) {
        return &known->second;
    }
    auto described = Table::describe(*database, name);
    if (!described) {
        return described.error();
    }
    return &m_tables.emplace(name, std::move(described).value()).first->second;
}
