#pragma once

#include "model/result.h"

class QSqlError;

/// What a failure of the database means for the user; @p file is the file that it keeps.
Error databaseError(const QSqlError &failure, const QString &file);
/// The same for a result code of SQLite, with its own words for it.
Error databaseError(int code, const QString &words, const QString &file);
