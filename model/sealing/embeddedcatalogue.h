#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"

#include <QByteArray>

#include <memory>

/// The catalogue that a document names: the embedded one, else the built-in one.
Result<std::shared_ptr<const Catalogue>> embeddedCatalogue(const CatalogueReference &reference,
                                                           const QByteArray &json);
