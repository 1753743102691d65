#pragma once

#include "inspectreport.h"

#include <QCoreApplication>
#include <QString>

/// A verdict in plain words: what it is, what that means, and what to do.
struct VerdictTexts
{
    QString word; ///< "intact"
    QString title;
    QString meaning;
    QString advice;
};

/// The words for the three verdicts of a verification, in the language of the program.
class VerificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerificationTexts)

public:
    static VerdictTexts integrity(const ReportInspection &inspection);
    static VerdictTexts trust(const ReportInspection &inspection);
    static VerdictTexts data(const ReportInspection &inspection);
    /// The short words alone.
    static QString word(Integrity integrity);
    static QString word(Trust trust);
    static QString word(DataAgreement agreement);

    /// All three verdicts in one sentence, of which only one combination is convincing.
    static QString conclusion(const ReportInspection &inspection);
    /// Signers are trusted, but an answer about revocation that was asked for could not be had.
    static bool isRevocationOpen(const DocumentValidation &validation);

private:
    static VerdictTexts trusted(const DocumentValidation &found);
    static VerdictTexts unknownIssuer(const SignatureValidation *signature);
    /// Expired, not yet valid, revoked or unfit.
    static VerdictTexts unsuitable(Trust trust);
    static QString trustWithoutSeal(const ReportInspection &inspection);
};
