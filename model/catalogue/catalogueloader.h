#pragma once

#include "catalogue.h"
#include "model/result.h"

#include <QByteArrayView>
#include <QList>

/// One fault of a catalogue file, with its exact place ("clauses[3].checks[1].question.de").
struct CatalogueFault
{
    QString place; ///< empty where the file as a whole is at fault
    QString problem;

    bool operator==(const CatalogueFault &) const = default;
};

/// Every fault of a catalogue file, in the order of the file; none: it can be loaded.
QList<CatalogueFault> validateCatalogue(QByteArrayView json);

/// Reads a catalogue file. One with any fault is refused whole; the message names the first faults,
/// one per line.
Result<Catalogue> loadCatalogue(QByteArrayView json);
