#pragma once

#include "certificate.h"
#include "model/result.h"
#include "verdicts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// One signature in the terms of ETSI EN 319 102-1.
struct SignatureValidation
{
    QString signer; ///< as the certificate names it
    Certificate certificate; ///< null when the signature names none
    QString fieldName;
    QString level; ///< "B-B"; empty for other kinds of signatures
    Indication indication = Indication::Indeterminate;
    QString subIndication;
    Trust trust = Trust::None;
    QDateTime signingTime;
    QString timeSource; ///< "claimed" or "timestamp"; empty without a time
    bool coversWholeDocument = false;
    ChangesSince changesSince = ChangesSince::None;
    QString explanation;
    QString reason;
    QString location;
};

/// The verdicts on a document and the signatures they come from.
struct DocumentValidation
{
    Integrity integrity = Integrity::Unsigned;
    Trust trust = Trust::None; ///< the worst of all signatures
    QList<SignatureValidation> signatures; ///< oldest first
    QStringList problems; ///< with the file as a whole, in words
};

/// Whom to trust, and when.
struct ValidationOptions
{
    QList<Certificate> anchors; ///< roots or others below them; nothing else is trusted
    QList<QByteArray> crls; ///< revocation lists, PEM or DER
    QDateTime at; ///< now when invalid
};

/// Offline. An error only where @p pdf is no PDF at all, or where a revocation list cannot be read.
Result<DocumentValidation> validateSignatures(const QByteArray &pdf,
                                              const ValidationOptions &options);
