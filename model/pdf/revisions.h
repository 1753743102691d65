#pragma once

#include "filestructure.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

/// One state of a file that was extended by incremental updates.
struct Revision
{
    qint64 end = 0; ///< of its %%EOF, with the line ends after it
    qint64 xrefOffset = 0;
};

/// The offset after the last "startxref" when @p pdf ends with a complete "startxref N %%EOF" and
/// line ends only.
std::optional<qint64> finalXrefOffset(QByteArrayView pdf);

enum class XrefKind { Table, Stream, Unknown };

XrefKind xrefKindAt(QByteArrayView pdf, qint64 offset);

/// The states that a file went through.
struct RevisionChain
{
    QList<Revision> revisions; ///< oldest first
    bool sound = true; ///< false: the states do not follow each other
};

/// Tells the states apart by the ends of file between @p sections, which are those of @p pdf. A
/// section without an end of its own (linearised files) ends the walk.
RevisionChain readRevisionChain(QByteArrayView pdf, const std::vector<SectionPlace> &sections);

/// Whether the first @p end bytes are one of the states, and what follows them, if anything, is
/// whole states of their own.
bool endsRevision(QByteArrayView pdf, const RevisionChain &chain, qint64 end);
