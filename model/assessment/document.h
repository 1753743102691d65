#pragma once

#include "assessment.h"
#include "model/catalogue/catalogue.h"
#include "model/digest.h"
#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

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
    Assessment assessment; ///< without internal notes, state, approval, language and secret, which
                           ///< a document does not hold
    Digest digest;
    /// What was withheld or redacted, in document order: "holders/ID", "answers/CHECK/ROLE",
    /// "comments/CHECK/ROLE/RESPONDENT", "evidence/ID", "evidence/ID/detail", "measures/ID" …
    QStringList missingLeaves;
};

/// Writes the public view of @p assessment as a document (schemaVersion 1,
/// resources/schema/assessment.schema.json). Deterministic: salts are HMAC-SHA-256 of each leaf
/// under the secret of the assessment. Details of withheld evidence are left out. @p catalogue
/// decides which rows are answers and which contributions.
AssessmentDocument makeDocument(const Assessment &assessment, const Catalogue &catalogue);

/// Reads a foreign document; every leaf present must match its hash in `root`, and no leaf may be
/// unknown to it.
Result<DocumentContent> readDocument(QByteArrayView json);

/// Whether an assessment that was read applies @p catalogue and names only checks, roles, steps
/// and platforms that it has.
Result<void> matchCatalogue(const Assessment &assessment, const Catalogue &catalogue);
