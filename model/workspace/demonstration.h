#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"

#include <QDate>

#include <functional>

class Workspace;

/// Fills @p workspace with the assessments of five fictional vendors, whose texts are in @p
/// language. The dates in them count back from @p today. @p progress is told the per cent done;
/// false stops.
Result<void> createDemonstration(Workspace &workspace, Language language, QDate today,
                                 const std::function<bool(int percent)> &progress = {});
