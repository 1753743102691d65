#pragma once

#include "signaturefield.h"
#include "signaturereader.h"

#include <QStringList>
#include <qpdf/QPDF.hh>

#include <optional>

/// What an incremental update changed.
struct RevisionChanges
{
    ChangesSince kind = ChangesSince::None;
    QStringList notes;
};

/// What may come after an earlier state of a document. Always allowed are validation data, further
/// signatures in prepared fields and invisible signature fields.
struct ChangeRules
{
    int permission = 0; ///< the P of DocMDP (ISO 32000-1, 12.8.2.2), 0 where it is not certified
    /// Fields that may come into being, with the form and the certification: a document that is
    /// being sealed.
    std::optional<QList<SignatureField>> sealing;
};

/// Compares an earlier state with a later one that begins with its bytes; whatever @p rules do not
/// explain is forbidden. For this folder only. qpdf may throw.
RevisionChanges compareRevisions(QPDF &before, QPDF &after, const ChangeRules &rules);
