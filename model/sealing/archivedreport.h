#pragma once

#include "model/assessment/document.h"
#include "model/catalogue/catalogue.h"
#include "model/pdf/attachments.h"
#include "model/pdf/signaturefield.h"
#include "model/report/reportmetadata.h"
#include "model/report/reportrenderer.h"
#include "model/result.h"

/// A report before it is sealed, with what the seal needs to know of its pages.
struct ArchivedReport
{
    QByteArray pdf; ///< PDF/A-3b
    QList<SignatureField> fields; ///< one per role, made when the report is sealed
    int pages = 0;
};

/// The name of a role's field, the same in every language.
QString signatureFieldName(SignatureRole role);

/// What lays out the pages of this program: its version is part of how they look.
QString layoutToolkit();

/// Pages from the embedded data, finished as PDF/A-3b. Made anew for verification, it must give the
/// same bytes.
Result<ArchivedReport> archiveReport(const DocumentContent &document,
                                     const ReportMetadata &metadata, const Catalogue &catalogue,
                                     const QList<Attachment> &attachments);
