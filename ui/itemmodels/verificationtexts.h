#pragma once

#include "model/sealing/inspectreport.h"

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

/// The words for what a verification has found out.
class VerificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerificationTexts)

public:
    static VerdictTexts integrity(const ReportInspection &inspection);
    /// @p revocationChecked: whether revocation lists were at hand.
    static VerdictTexts trust(const ReportInspection &inspection, bool revocationChecked);
    static VerdictTexts data(const ReportInspection &inspection);
    /// The short words alone.
    static QString word(Integrity integrity);
    static QString word(Trust trust);
    static QString word(DataAgreement agreement);

    /// All three verdicts in one sentence, of which only one combination is convincing.
    static QString conclusion(const ReportInspection &inspection);
    /// By whom and when, as far as it is known; empty without a signature.
    static QString sealedBy(const ReportInspection &inspection);
    /// What the report states about which system; empty without data.
    static QString statement(const ReportInspection &inspection);

    static QString indication(Indication indication);
    /// The sub-indications of ETSI EN 319 102-1 that occur; empty for others.
    static QString subIndication(const QString &id);
    static QString level(const QString &level);
    static QString changesSince(ChangesSince changes);
    static QString step(VerificationStep step);
    static QString systemName(const EmbeddedAssessment &embedded);

private:
    static VerdictTexts unknownIssuer(const SignatureValidation *signature);
    /// Expired, not yet valid, revoked or unfit.
    static VerdictTexts unsuitable(Trust trust);
    static QString trustWithoutSeal(const ReportInspection &inspection);
};
