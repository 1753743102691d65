#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"
#include "workspacefile.h"

#include <QString>

/// Puts an assessment together from its tables; to be called while reading one state of the file.
Result<Assessment> loadAssessment(WorkspaceFile::Connection &connection, const QString &id);
