#pragma once

#include "assessment.h"
#include "model/digest.h"
#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>

/// The assessment document: `{"root": …, "leaves": …}` in canonical bytes. The digest is the
/// SHA-256 of the canonical bytes of `root`, so a withheld leaf can be left out without changing
/// it.
struct AssessmentDocument
{
    QByteArray json;
    Digest digest;
};

/// What a document yields when it is read.
struct DocumentContent
{
    Assessment assessment; ///< without internal notes, state, approval and secret, which a document
                           ///< does not hold
    Digest digest;
    QStringList missingLeaves; ///< ids of what was withheld or redacted, in document order
};

/// Writes @p assessment as a document (schemaVersion 1, resources/schema/assessment.schema.json).
/// Deterministic: salts are HMAC-SHA-256 of each leaf under the secret of the assessment. Details
/// of withheld evidence are left out.
AssessmentDocument makeDocument(const Assessment &assessment);

/// Reads a foreign document; every leaf present must match its hash in `root`, and no leaf may be
/// unknown to it.
Result<DocumentContent> readDocument(QByteArrayView json);
