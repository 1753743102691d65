#pragma once

#include "model/result.h"
#include "workspacefile.h"

#include <QStringList>

#include <functional>

/// Replays the audit chain and compares it with every table. @p problems gets what is wrong,
/// translated. Ends with the first error of @p goOn, which is asked at every event.
Result<void> checkAuditChain(WorkspaceFile::Connection &connection, QStringList &problems,
                             const std::function<Result<void>()> &goOn);
