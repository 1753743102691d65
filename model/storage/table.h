#pragma once

#include "database.h"

#include <QJsonObject>
#include <QStringList>

/// An audited table: its columns and the SQL that reads and writes its rows. A row is a JSON object
/// with a text or an integer for every column.
struct Table
{
    QString name;
    QStringList columns;
    QStringList key;
    QString select; ///< every column of every row
    QString whereKey; ///< to be put after select
    QString upsert;
    QString remove;

    /// As the database knows it; ErrorKind::OperationFailed where it has no such table.
    static Result<Table> describe(Database &database, const QString &name);

    QJsonObject rowOf(const SqlRow &result) const;
    QVariantList keyOf(const QJsonObject &row) const;
    QVariantList valuesOf(const QJsonObject &row) const;
    /// What the audit chain calls the row: the table and its key, separated by slashes.
    QString objectOf(const QJsonObject &row) const;
    /// The assessment that the row belongs to, or empty.
    QString assessmentOf(const QJsonObject &row) const;
    bool belongsToAssessments() const;
};

/// Every table but settings, the chain itself, and chunks, whose hash is audited in their place.
bool isAudited(const QString &table);
/// "column = ? AND …".
QString conditionOn(const QStringList &columns);
