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
{}

WorkspaceFile::Connection::~Connection()
{
    if (isWritable()) {
        // A reader may keep the log in use; then the last one to close tidies it up.
        const auto emptied = emptyLog(*database);
        Q_UNUSED(emptied)
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
    if (auto begun = database->execute(beginWriting); !begun) {
        return begun;
    }
    audit.forgetHead();
    m_isLost = false;
    ++m_depth;
    auto result = change();
    --m_depth;
    if (result) {
        result = database->execute(u"COMMIT"_s);
    }
    if (!result) {
        audit.forgetHead();
        // Fails where SQLite has rolled back by itself, as it may on a full disk.
        const auto undone = database->execute(u"ROLLBACK"_s);
        Q_UNUSED(undone)
    }
    return result;
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
