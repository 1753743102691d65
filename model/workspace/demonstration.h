#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"

#include <QDate>

class Workspace;

/// Fills @p workspace with the assessments of five fictional vendors, whose texts are in @p
/// language. The dates in them count back from @p today.
Result<void> createDemonstration(Workspace &workspace, Language language, QDate today);
