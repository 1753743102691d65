#pragma once

#include "catalogue.h"
#include "model/result.h"

#include <memory>

/// Loads the catalogue that comes with the program, each time anew: callers keep and share it.
Result<std::shared_ptr<const Catalogue>> builtInCatalogue();
