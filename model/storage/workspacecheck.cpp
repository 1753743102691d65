#include "auditcheck.h"
#include "connection.h"
#include "contentstore.h"
#include "maintenance.h"
#include "migration.h"
#include "sqlite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCheck)
};

// How the per cent of the progress are shared out: most of the time goes into large contents.
constexpr int contentsBegin = 20;
constexpr int contentsShare = 70;
constexpr int auditBegins = contentsBegin + contentsShare;

Error cancelled()
{
    return Error::failed(CheckTexts::tr("The check was cancelled."));
}

/// Collects the problems of one workspace.
class WorkspaceCheck
{
public:
    WorkspaceCheck(WorkspaceFile::Connection &connection, const Progress &progress)
        : m_connection(connection)
        , m_database(*connection.database)
        , m_progress(progress)
    {}

    Result<QStringList> run();

private:
    Result<void> checkDatabase();
    Result<void> checkSchema();
    Result<void> checkForeignKeys();
    Result<void> checkChunks();
    Result<void> checkContents();
    Result<void> checkContent(const QString &sha256, qint64 size);
    Result<void> checkAudit();
    Result<void> goOn(int percent);

    WorkspaceFile::Connection &m_connection;
    Database &m_database;
    const Progress &m_progress;
    bool m_isStopped = false;
    qint64 m_bytesToRead = 0; ///< of the contents
    qint64 m_bytesRead = 0;
    QStringList m_problems;
};

Result<QStringList> WorkspaceCheck::run()
{
    using Step = Result<void> (WorkspaceCheck::*)();
    for (const Step step : {&WorkspaceCheck::checkDatabase, &WorkspaceCheck::checkSchema,
                            &WorkspaceCheck::checkForeignKeys, &WorkspaceCheck::checkChunks,
                            &WorkspaceCheck::checkContents, &WorkspaceCheck::checkAudit}) {
        auto done = (this->*step)();
        if (!done && (m_isStopped || done.error().kind == ErrorKind::InUse)) {
            return done.error();
        }
        if (!done) {
            // Damage that keeps a step from being carried out is a finding, too.
            m_problems.append(done.error().message);
        }
    }
    m_problems.removeDuplicates();
    return m_problems;
}

/// An error when the check is to stop.
Result<void> WorkspaceCheck::goOn(int percent)
{
    m_isStopped = m_progress && !m_progress(percent);
    return m_isStopped ? Result<void>(cancelled()) : Result<void>();
}

Result<void> WorkspaceCheck::checkDatabase()
{
    if (auto wanted = goOn(0); !wanted) {
        return wanted;
    }
    std::function<bool()> goesOn;
    if (m_progress) {
        goesOn = [this] {
            return bool(goOn(0));
        };
    }
    const auto problems = integrityProblems(m_database, goesOn);
    if (m_isStopped) {
        return cancelled();
    }
    if (!problems) {
        return problems.error();
    }
    for (const QString &problem : problems.value()) {
        m_problems.append(CheckTexts::tr("Database: %1").arg(problem));
    }
    return {};
}

/// The audit chain covers rows; what is not a row, such as a trigger or an empty table, is compared
/// with the schema itself.
Result<void> WorkspaceCheck::checkSchema()
{
    const auto expected = builtInSchema(m_connection.schemaVersion);
    if (!expected || !expected.value()) {
        return expected ? Result<void>() : expected.error();
    }
    const auto found = schemaParts(m_database);
    if (!found) {
        return found.error();
    }
    const SchemaParts &parts = *expected.value();
    for (const QString &part : parts.keys()) {
        if (!found.value().contains(part)) {
            m_problems.append(CheckTexts::tr("Schema: \"%1\" is missing").arg(part));
        } else if (found.value().value(part) != parts.value(part)) {
            m_problems.append(CheckTexts::tr("Schema: \"%1\" was changed").arg(part));
        }
    }
    for (const QString &part : found.value().keys()) {
        if (!parts.contains(part)) {
            m_problems.append(
                CheckTexts::tr("Schema: \"%1\" does not belong into a workspace").arg(part));
        }
    }
    return {};
}

Result<void> WorkspaceCheck::checkForeignKeys()
{
    const auto problems = foreignKeyProblems(m_database);
    if (!problems) {
        return problems.error();
    }
    for (const QString &problem : problems.value()) {
        m_problems.append(CheckTexts::tr("A row refers to one that is not there: %1").arg(problem));
    }
    return {};
}

/// Chunks of nothing, not even of an upload that is on its way, and such as reading their content
/// would leave out.
Result<void> WorkspaceCheck::checkChunks()
{
    auto sized = m_database.forEach(
        u"SELECT sha256 FROM contents WHERE size_bytes <> (SELECT COALESCE(SUM(length(bytes)), 0) "
        "FROM content_chunks WHERE content_chunks.chunks_id = contents.chunks_id)"_s,
        {}, [this](const SqlRow &row) -> Result<void> {
            m_problems.append(
                CheckTexts::tr("contents/%1: its chunks have another size").arg(row.text(0)));
            return {};
        });
    if (!sized) {
        return sized;
    }
    return m_database.forEach(
        u"SELECT DISTINCT chunks_id FROM content_chunks "
        "WHERE chunks_id NOT IN (SELECT chunks_id FROM contents) "
        "AND chunks_id NOT IN (SELECT chunks_id FROM pending_uploads)"_s,
        {}, [this](const SqlRow &row) -> Result<void> {
            m_problems.append(CheckTexts::tr("content_chunks/%1: the chunks belong to no content")
                                  .arg(row.text(0)));
            return {};
        });
}

Result<void> WorkspaceCheck::checkContents()
{
    QList<std::pair<QString, qint64>> contents;
    m_bytesToRead = 0;
    auto listed = m_database.forEach(u"SELECT sha256, size_bytes FROM contents ORDER BY sha256"_s,
                                     {}, [this, &contents](const SqlRow &row) -> Result<void> {
                                         contents.append({row.text(0), row.integer(1)});
                                         m_bytesToRead += row.integer(1);
                                         return {};
                                     });
    for (const auto &[sha256, size] : std::as_const(contents)) {
        if (auto checked = checkContent(sha256, size); !checked) {
            return checked;
        }
    }
    return listed;
}

Result<void> WorkspaceCheck::checkContent(const QString &sha256, qint64 size)
{
    qint64 found = 0;
    auto read = ContentStore(m_connection).read(sha256, [&](QByteArrayView chunk) -> Result<void> {
        found += chunk.size();
        m_bytesRead += chunk.size();
        return goOn(contentsBegin
                    + static_cast<int>(contentsShare * m_bytesRead
                                       / qMax<qint64>(m_bytesToRead, m_bytesRead)));
    });
    if (m_isStopped) {
        return read;
    }
    if (!read && read.error().kind != ErrorKind::OperationFailed) {
        // Removed meanwhile by the program that writes.
        return read.error().kind == ErrorKind::InvalidInput ? Result<void>() : read;
    }
    if (!read) {
        m_problems.append(CheckTexts::tr("contents/%1: %2").arg(sha256, read.error().message));
    } else if (found != size) {
        m_problems.append(CheckTexts::tr("contents/%1: it has %2 bytes instead of %3")
                              .arg(sha256, QString::number(found), QString::number(size)));
    }
    return {};
}

Result<void> WorkspaceCheck::checkAudit()
{
    return checkAuditChain(m_connection, m_problems, [this] { return goOn(auditBegins); });
}

} // namespace

Result<CheckReport> checkWorkspace(WorkspaceFile &file, const Progress &progress)
{
    auto problems = WorkspaceCheck(file.connection(), progress).run();
    return problems ? Result<CheckReport>({std::move(problems).value()}) : problems.error();
}

Result<AuditHead> auditHead(const WorkspaceFile &file)
{
    return file.connection().audit.head();
}
