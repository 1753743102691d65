#pragma once

#include "model/result.h"
#include "model/sealing/makereport.h"

#include <QString>

#include <functional>
#include <optional>

class Workspace;

/// What the user chooses for a report.
struct ReportOptions
{
    std::optional<Language> language; ///< none: the language of the assessment
    QDate date; ///< invalid: SOURCE_DATE_EPOCH if set, else today
    QDate validUntil; ///< invalid: one year after the date
    ReportDetail detail = ReportDetail::Full;
    bool draft = false;
    QString declarationNumber; ///< empty: made from the assessment and the date
    QString issuer; ///< empty: the organisation that declares by the assessment
    QString issuerAddress;
    QString issuerContact;
    QByteArray logo; ///< as makeLogo() makes it; empty: none
    QString signatoryFunction;
    QString place;
    QString reason;
    const Signer *signer = nullptr; ///< none: not sealed
    SignatureRole firstSigner = SignatureRole::Issuer; ///< who seals; others may sign afterwards
    PadesLevel level = PadesLevel::BB; ///< of the seal
    ProofSources proofs; ///< for the levels above B-B
};

/// The organisation that declares: the holder of the part's leading role, else the vendor.
QString declaringOrganisation(const Assessment &assessment);

/// Makes the report of an assessment; blocks until it is done.
Result<FinishedReport> makeReport(const Workspace &workspace, const QString &assessmentId,
                                  const ReportOptions &options,
                                  const std::function<bool(int percent)> &progress = {});

/// Writes the report to @p path atomically and keeps a sealed one in the workspace. An existing
/// file needs @p overwrite.
Result<void> saveReport(Workspace &workspace, const QString &assessmentId,
                        const FinishedReport &report, const QString &signer, const QString &path,
                        bool overwrite);
