#pragma once

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

/// What the chain of cross-reference sections tells about a file.
struct RevisionChain
{
    QList<Revision> revisions; ///< oldest first; those that can be read alone
    bool sound = true; ///< false: hybrid, looping, unreadable or too long
};

/// Follows /Prev from the end of the file. Sections without an own end of file (linearised files)
/// end the walk.
RevisionChain readRevisionChain(QByteArrayView pdf);
