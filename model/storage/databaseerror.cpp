#include "databaseerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace {

class DatabaseErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseError)
};

constexpr int primaryCodeMask = 0xFF; // the rest of an extended result code says more precisely why

} // namespace

Error databaseError(const QSqlError &failure, const QString &file)
{
    return databaseError(failure.nativeErrorCode().toInt(), failure.databaseText(), file);
}

Error databaseError(int code, const QString &words, const QString &file)
{
    switch (code & primaryCodeMask) {
    case SQLITE_FULL:
        return Error::failed(
            DatabaseErrorTexts::tr("\"%1\" was not changed, because the disk is full. What was "
                                   "saved before is safe; make room and try again.")
                .arg(file));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::inUse(
            DatabaseErrorTexts::tr("\"%1\" is in use by a program that does not say who it is. "
                                   "Close it there or try again later.")
                .arg(file));
    case SQLITE_NOTADB:
        return Error::invalid(
            DatabaseErrorTexts::tr("\"%1\" is not a ConfSeal workspace.").arg(file));
    case SQLITE_CORRUPT:
        return Error::failed(
            DatabaseErrorTexts::tr("\"%1\" is damaged (%2). Restore a backup.").arg(file, words));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::failed(
            DatabaseErrorTexts::tr("\"%1\" cannot be written (%2). Check the permissions of the "
                                   "file and of its folder.")
                .arg(file, words));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return Error::failed(
            DatabaseErrorTexts::tr("The disk failed to read or write \"%1\" (%2). What was saved "
                                   "before is safe; check the disk and try again.")
                .arg(file, words));
    default:
        return Error::failed(
            DatabaseErrorTexts::tr("The database \"%1\" refused: %2").arg(file, words));
    }
}
