#pragma once

#include "migration.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

/// Which schemas will do for reading; writing migrates older ones.
enum class AcceptedSchema {
    Current,
    UpToCurrent, ///< for those who only ask for what every schema has
    Any,
};

/// How a workspace file is to be opened.
struct OpenRequest
{
    OpenMode mode = OpenMode::ReadOnly;
    Actor actor;
    int waitMilliseconds = 0;
    QList<Migration> migrations; ///< the schema that the program knows
    bool isNew = false; ///< the file is empty and becomes a workspace
    AcceptedSchema acceptedSchema = AcceptedSchema::Current;
    bool backsUp = true; ///< before each step of a migration
    QByteArray fileSystemType; ///< empty: the system is asked
};

/// Opens, and when writing makes or migrates, a workspace file. What is not a workspace is
/// ErrorKind::InvalidInput, a damaged one ErrorKind::OperationFailed.
Result<std::unique_ptr<WorkspaceFile>> openWorkspace(const QString &path,
                                                     const OpenRequest &request);
