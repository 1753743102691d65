#pragma once

#include "verifyreport.h"

#include <QJsonObject>

/// What was found out about a report, with the keys and ids of `confseal-cli verify --json`.
QJsonObject toJson(const ReportVerification &verification);
