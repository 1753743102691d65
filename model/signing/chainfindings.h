#pragma once

#include "certificate.h"
#include "certificatechain.h"
#include "verdicts.h"

#include <QDateTime>
#include <QString>

// What a judge finds out about one certificate of a chain, in words.

Finding unknownIssuer();
/// A trusted list vouches for an issuer of that name, but not at the time that counts.
Finding issuerListedForOtherTimes();
/// @p error: X509_V_ERR_… of OpenSSL.
Finding findingFor(int error);
Finding revokedFinding(const Certificate &certificate, const QDateTime &time, bool isSigner);
/// It was good when it was used, yet nobody should rely on what it signs from then on.
QString noteOnLaterRevocation(const Certificate &certificate, const QDateTime &time);
/// What is wrong with the time of @p certificate at @p at; passed when nothing is.
Finding judgeTime(const Certificate &certificate, const QDateTime &at);
Finding judgePurpose(const Certificate &certificate, CertificatePurpose purpose);
