#pragma once

#include "model/pdf/signaturefield.h"
#include "model/result.h"
#include "padeslevel.h"
#include "proofsources.h"
#include "signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// What a seal says and where it goes.
struct SealRequest
{
    QList<SignatureField> fields; ///< created where absent, by the first signature only
    QString fieldToSign;
    QByteArray appearancePdf; ///< one page, drawn into the field; may be empty
    QString reason;
    QString location;
    QString name; ///< the certificate's when empty
    QDateTime signingTime; ///< as claimed; now when invalid
    bool certify = true; ///< the first signature permits only further signatures
    PadesLevel level = PadesLevel::BB;
    ProofSources proofs; ///< for the levels above B-B
};

/// Seals an unsigned document, or counter-signs one whose signatures are intact; the input stays a
/// prefix of the result. Nothing is returned that does not verify.
Result<QByteArray> sealDocument(const QByteArray &pdf, const SealRequest &request,
                                const Signer &signer);

/// Adds to a document with intact signatures what they lack to be of @p level; it returns as it is
/// where nothing is missing. A later level B-LTA adds a fresh timestamp each time, which renews the
/// proof.
Result<QByteArray> raiseLevel(const QByteArray &pdf, PadesLevel level, const ProofSources &proofs);
