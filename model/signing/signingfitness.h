#pragma once

#include "certificate.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// Something that the holder of a certificate should know before signing with it, although it
/// works.
struct SigningWarning
{
    QString id; ///< expires-soon, trial, short-key or no-content-commitment
    QString text;
};

/// Refuses a certificate that is not for signing, whose key is not fit for it or which, at @p at,
/// is expired or not yet valid.
Result<void> checkFitForSigning(const Certificate &certificate, const QDateTime &at);

QList<SigningWarning> signingWarnings(const Certificate &certificate, const QDateTime &at);
