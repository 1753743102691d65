#pragma once

#include "certificate.h"
#include "opensslsupport.h"
#include "verdicts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <openssl/ts.h>

#include <optional>

// Only for the .cpp files of this folder.

using TimestampInfoPointer = OpenSslPointer<TS_TST_INFO, TS_TST_INFO_free>;

/// A TimeStampToken (RFC 3161, 2.4.2) taken apart; nothing of it is checked but its form.
struct TimestampToken
{
    CmsPointer cms;
    CMS_SignerInfo *signer = nullptr; ///< the only one, within the CMS
    CertificatesPointer certificates;
    QByteArray content; ///< the DER of the TSTInfo, which is what is signed
    TimestampInfoPointer info;

    /// Null where it is none of SHA-2.
    const EVP_MD *imprintAlgorithm() const;
    QByteArray imprint() const;
    QDateTime time() const;
    /// Null where the token does not hold the certificate.
    Certificate authority() const;
    qint64 accuracyMilliseconds() const;
};

/// Nothing where @p token is not in the one form that RFC 3161 and DER leave open. @p padded: zeros
/// may follow.
std::optional<TimestampToken> parseToken(const QByteArray &token, bool padded);

/// Whether the authority that the token names has made it, and may.
Finding checkAuthority(const TimestampToken &token);
