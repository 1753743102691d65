#pragma once

#include "database.h"

#include <sqlite3.h>

/// What the functions of SQLite itself need of a connection.
inline sqlite3 *handleOf(const Database &database)
{
    return *static_cast<sqlite3 *const *>(database.handle().constData());
}
