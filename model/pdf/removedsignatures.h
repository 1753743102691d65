#pragma once

#include "fieldtree.h"
#include "filestructure.h"
#include "revisions.h"

#include <QByteArrayView>
#include <QStringList>

/// What is known about the signatures of a file, now and before; all of it is borrowed.
struct SignatureHistory
{
    const std::vector<SignatureObject> &objects;
    const QList<Revision> &revisions;
    const FieldTree &fields; ///< of the last state
};

/// In words, each signature of an earlier state that is not where it was. Looks at what the
/// cross-reference sections list instead of opening each state, of which there may be many. For
/// this folder only. qpdf may throw.
QStringList removedSignatures(QByteArrayView pdf, QPDF &document, const SignatureHistory &history);
