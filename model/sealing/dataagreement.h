#pragma once

#include "model/pdf/attachments.h"
#include "verifyreport.h"

/// Whether the pages of a report say what its data says, and where they do not.
struct AgreementFinding
{
    DataAgreement agreement = DataAgreement::Absent;
    DataMethod method = DataMethod::None;
    QStringList differences;
};

/// Compares the pages of @p pdf with its data. @p mayCompareBytes: nothing was changed after the
/// first revision, so that equal bytes mean equal pages. @p onDate serves where the report does not
/// tell its own date.
AgreementFinding compareDataWithPages(const QByteArray &pdf, const QList<Attachment> &attachments,
                                      const std::optional<QByteArray> &assessmentJson,
                                      bool mayCompareBytes, QDate onDate);
