#pragma once

#include "model/result.h"

#include <QString>

/// A new file with mode 0600 beside its destination, which it becomes in one step or not at all.
class StagedFile
{
public:
    static Result<StagedFile> beside(const QString &destination);
    /// Removes what was not published, with the files that SQLite keeps beside a database.
    ~StagedFile();
    StagedFile(StagedFile &&other) noexcept;
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;

    const QString &path() const { return m_path; }
    /// Makes the content durable and gives it the name of the destination. Nobody may have the file
    /// open. Unless @p overwrite, an existing destination stays and is ErrorKind::InvalidInput.
    Result<void> publish(bool overwrite);

private:
    StagedFile(QString path, QString destination);

    QString m_path; ///< empty: published or moved
    QString m_destination;
};

/// The path by which SQLite, too, knows a file that exists or is to be made: without symbolic
/// links.
QString canonicalPath(const QString &path);
