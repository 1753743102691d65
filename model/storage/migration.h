#pragma once

#include "model/result.h"
#include "sqlite.h"
#include "workspacefile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// One step of the schema, from the version before to this one.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// The steps that are compiled in (resources/schema/sqlite/NNN-name.sql), from version 1 on.
Result<QList<Migration>> builtInMigrations();

/// The statements of a step. A statement ends with a line that ends in ";"; lines that begin with
/// "--" are comments.
QStringList statementsOf(const QString &sql);

/// What the built-in steps up to @p version make. None: they do not make this version.
Result<std::optional<SchemaParts>> builtInSchema(int version);

/// Carries out the steps that @p connection does not have yet, each in one transaction and after
/// @p beforeEach. Rows that a step changes get their audit events.
Result<void> migrate(WorkspaceFile::Connection &connection, const QList<Migration> &migrations,
                     const std::function<Result<void>()> &beforeEach);
