#pragma once

#include "signaturereader.h"

#include <QStringList>
#include <qpdf/QPDF.hh>

/// What an incremental update changed.
struct RevisionChanges
{
    ChangesSince kind = ChangesSince::None;
    QStringList notes;
};

/// Compares a signed revision with the final document, of which its bytes are a prefix. Allowed are
/// validation data, further signatures in prepared fields and invisible signature fields; all else
/// is forbidden.
/// @p permission is the P of DocMDP (ISO 32000-1, 12.8.2.2), 0 where the document is not certified.
/// For this folder only. qpdf may throw.
RevisionChanges compareRevisions(QPDF &before, QPDF &after, int permission);
