#pragma once

#include "catalogue.h"
#include "cataloguefault.h"
#include "model/result.h"

#include <QByteArrayView>
#include <QList>

/// The faults of a catalogue file, at most 1,000 of them; none: it can be loaded.
QList<CatalogueFault> validateCatalogue(QByteArrayView json);

/// Reads a catalogue file. One with any fault is refused whole; the message names the first faults,
/// one per line.
Result<Catalogue> loadCatalogue(QByteArrayView json);
