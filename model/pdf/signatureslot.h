#pragma once

#include "model/result.h"
#include "signaturefield.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// A person's signature, or a timestamp over the whole document (ETSI EN 319 142-1, 5.4.3).
enum class SlotKind { Signature, DocumentTimestamp };

/// What a signature says besides its cryptography, and where it goes.
struct SignatureSlotRequest
{
    SlotKind kind = SlotKind::Signature; ///< a timestamp gets an invisible field and no texts
    QList<SignatureField> fields; ///< created where absent; only in a document without signatures
    QString fieldToSign;
    QByteArray appearancePdf; ///< one page that fills the field; may be empty
    QString name;
    QString reason;
    QString location;
    QDateTime signingTime; ///< as claimed by the signer
    bool certify = true; ///< the first signature of a document permits only further signatures
    qsizetype roomBytes = 12 * 1024; ///< a chain of RSA-4096 certificates fits
};

/// A document that waits for its signature: everything but a gap is final.
struct SignatureSlot
{
    QByteArray pdf;
    qsizetype gapBegin = 0; ///< of "<"
    qsizetype gapEnd = 0; ///< behind ">"

    /// The two parts that are signed.
    QByteArrayView before() const { return QByteArrayView(pdf).first(gapBegin); }
    QByteArrayView after() const { return QByteArrayView(pdf).sliced(gapEnd); }
};

/// Whether any signature field of @p pdf holds a signature.
Result<bool> hasSignatures(const QByteArray &pdf);

/// Appends fields and signature dictionary as one revision; the original stays a prefix.
Result<SignatureSlot> prepareSignature(const QByteArray &pdf, const SignatureSlotRequest &request);

/// Writes the CMS into the gap.
Result<QByteArray> fillSignature(const SignatureSlot &slot, const QByteArray &cms);
