#pragma once

#include "model/pdf/signaturefield.h"
#include "model/result.h"
#include "signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// Baseline levels of ETSI EN 319 142-1.
enum class PadesLevel { BB, BT, BLT, BLTA };

/// "B-B", "B-T", "B-LT" or "B-LTA".
QString toId(PadesLevel level);

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
};

/// Seals an unsigned document, or counter-signs one whose signatures are intact; the input stays a
/// prefix of the result.
Result<QByteArray> sealDocument(const QByteArray &pdf, const SealRequest &request,
                                const Signer &signer);
