#include "databaseerror.h"
#include "sqlite.h"
#include "sqlitehandle.h"

#include <QElapsedTimer>
#include <QThread>

#include <sqlite3.h>

namespace {

// How long to wait for others who lock the file for a moment.
constexpr int busyMilliseconds = 2000;
constexpr int retryMilliseconds = 20;

constexpr int pagesPerStep = 2048; // 8 MiB between two looks at whether to go on

struct SqliteCloser
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// Keeps a connection reading one state of its file, whoever writes meanwhile.
class OneState
{
public:
    explicit OneState(sqlite3 *handle)
        : m_handle(sqlite3_get_autocommit(handle) != 0 ? handle : nullptr)
    {
        execute("BEGIN; SELECT count(*) FROM sqlite_schema");
    }
    ~OneState() { execute("COMMIT"); }
    OneState(const OneState &) = delete;
    OneState &operator=(const OneState &) = delete;

private:
    void execute(const char *sql) const
    {
        if (m_handle != nullptr) {
            // What fails here fails again in the work itself, which tells it.
            sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        }
    }

    sqlite3 *m_handle; ///< none: a transaction does it already
};

/// Leaves SQLite's word for the end in @p code; an error is that of @p goesOn.
Result<void> copyPages(sqlite3_backup *backup, int &code,
                       const std::function<Result<void>(int percent)> &goesOn)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const bool isBusy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if (isBusy && !waiting.hasExpired(busyMilliseconds)) {
            QThread::msleep(retryMilliseconds);
            continue;
        }
        if (code != SQLITE_OK) {
            return {};
        }
        waiting.restart();
        const int pages = qMax(1, sqlite3_backup_pagecount(backup));
        const int percent =
            100 - static_cast<int>(100LL * sqlite3_backup_remaining(backup) / pages);
        if (auto wanted = goesOn ? goesOn(percent) : Result<void>(); !wanted) {
            return wanted;
        }
    }
}

} // namespace

Result<void> copyDatabase(const Database &source, const QString &destination,
                          const std::function<Result<void>(int percent)> &goesOn)
{
    sqlite3 *opened = nullptr;
    int code =
        sqlite3_open_v2(destination.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, SqliteCloser> target(opened);
    const OneState state(handleOf(source));
    sqlite3_backup *backup = code == SQLITE_OK
        ? sqlite3_backup_init(target.get(), "main", handleOf(source), "main")
        : nullptr;
    if (backup == nullptr) {
        return databaseError(sqlite3_errcode(target.get()),
                             QString::fromUtf8(sqlite3_errmsg(target.get())), destination);
    }
    const auto copied = copyPages(backup, code, goesOn);
    sqlite3_backup_finish(backup);
    if (!copied || code == SQLITE_DONE) {
        return copied;
    }
    // Only running full is a matter of the copy; what else can fail here is the reading.
    const bool isFull = (code & 0xFF) == SQLITE_FULL;
    return databaseError(code, QString::fromUtf8(sqlite3_errstr(code)),
                         isFull ? destination : source.file());
}
