#pragma once

#include "model/sealing/inspectreport.h"

#include <QCoreApplication>
#include <QString>

/// What a seal says, as the windows show it: who, when and about which system.
class SealTexts
{
    Q_DECLARE_TR_FUNCTIONS(SealTexts)

public:
    /// By whom and when, as far as it is known; empty without a signature.
    static QString sealedBy(const ReportInspection &inspection);
    /// What the report states about which system; empty without data.
    static QString statement(const ReportInspection &inspection);
    static QString systemName(const EmbeddedAssessment &embedded);
    /// The time that is proven, and the one that is only claimed.
    static QString provenTime(const SignatureValidation &signature);
    static QString claimedTime(const SignatureValidation &signature);
    /// What a timestamp over the document proves.
    static QString proof(const SignatureValidation &timestamp);
    static QString step(VerificationStep step);
};
