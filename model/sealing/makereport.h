#pragma once

#include "model/assessment/assessment.h"
#include "model/assessment/evidencesource.h"
#include "model/catalogue/catalogue.h"
#include "model/report/reportmetadata.h"
#include "model/result.h"
#include "model/signing/sealer.h"
#include "model/signing/signer.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

/// What to make of an assessment. `metadata` needs language, date, detail, draft, texts of the
/// declaration and the audit head; the rest is filled in.
struct ReportRequest
{
    const Assessment *assessment = nullptr;
    const Catalogue *catalogue = nullptr;
    const EvidenceSource *evidence = nullptr; ///< for evidence that is to be embedded
    ReportMetadata metadata;
    const Signer *signer = nullptr; ///< none: unsigned
    SignatureRole firstSigner = SignatureRole::Issuer; ///< who seals; others may sign afterwards
    PadesLevel level = PadesLevel::BB; ///< of the seal
    ProofSources proofs; ///< for the levels above B-B
    /// Told how far the work is, in per cent; returns false to cancel.
    std::function<bool(int percent)> progress;
};

/// A report as it is handed over.
struct FinishedReport
{
    QByteArray pdf;
    QString sha256; ///< of the PDF, hexadecimal
    QString documentDigest; ///< of the assessment document, hexadecimal
    bool sealed = false;
    QString level; ///< "B-LT", empty when not sealed
    int pages = 0;
};

/// Assessment → document → pages → PDF/A-3b → seal. Without draft an incomplete assessment is
/// refused (ErrorKind::InvalidInput) with how many checks are open and the first of them; a draft
/// is never sealed.
Result<FinishedReport> makeReport(const ReportRequest &request);
