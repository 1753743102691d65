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

/// What verification knows of a report beside its bytes.
struct AgreementContext
{
    std::optional<QByteArray> assessmentJson; ///< given apart from the report
    QString sealedBy; ///< who made the first seal; empty without one
    QDate onDate; ///< serves where the report does not tell its own date
};

/// Compares the pages of @p pdf with its data.
AgreementFinding compareDataWithPages(const QByteArray &pdf, const QList<Attachment> &attachments,
                                      const AgreementContext &context);
