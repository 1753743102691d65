#pragma once

#include "model/report/reportrenderer.h"
#include "model/result.h"
#include "model/signing/sealer.h"

#include <QByteArray>
#include <QString>

/// A further signature under a sealed report.
struct CounterSignature
{
    SignatureRole role = SignatureRole::Reviewer;
    QString reason; ///< empty: none
    QString place;
    PadesLevel level = PadesLevel::BB;
    ProofSources proofs; ///< for the levels above B-B
};

/// The roles whose fields in @p pdf nobody has signed yet.
Result<QList<SignatureRole>> openSignatureRoles(const QByteArray &pdf);

/// Signs the field of a role in a report that is intact and whose pages say what its data says; all
/// of @p pdf stays a prefix of the result.
Result<QByteArray> counterSign(const QByteArray &pdf, const CounterSignature &request,
                               const Signer &signer);
