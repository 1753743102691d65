#pragma once

#include "rawreader.h"

#include <optional>
#include <vector>

/// Where one object is, as a cross-reference section tells it.
struct XrefEntry
{
    enum class Kind { Free, Plain, Packed };

    Kind kind = Kind::Free;
    int number = 0;
    int generation = 0;
    qint64 offset = 0; ///< of a plain object
    int container = 0; ///< the object stream of a packed one
    int index = 0; ///< its place in there
};

/// One cross-reference section, table or stream (ISO 32000-1, 7.5.4 and 7.5.8).
struct XrefSection
{
    qint64 offset = 0;
    qint64 previous = -1; ///< offset of the section before it; -1 for the first one
    bool encrypted = false;
    int streamNumber = 0; ///< the section's own as an object; 0 for a table
    std::vector<XrefEntry> entries; ///< by number, each number once

    const XrefEntry *find(int number) const;
};

/// Reads a section to the letter: programs differ in what they make of one that lists an object
/// twice or strays from the form, so nothing is returned for it. @p entriesLeft: how many the file
/// may still list. For this folder only.
std::optional<XrefSection> readXrefSection(RawReader &reader, qint64 offset, qint64 &entriesLeft);
