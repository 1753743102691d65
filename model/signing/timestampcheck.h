#pragma once

#include "certificate.h"
#include "verdicts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

/// What the cryptography of a timestamp says, leaving trust in its authority aside.
struct TimestampCheck
{
    Finding finding; ///< passed with an explanation where something is worth saying
    QDateTime time; ///< invalid where the token cannot be read
    qint64 accuracyMilliseconds = 0; ///< 0 where the authority does not tell it
    Certificate authority; ///< null where the token holds no certificate of its signer
    QList<Certificate> embedded;
};

/// Checks a timestamp (RFC 3161) over the bytes of @p first and @p second, one behind the other.
/// @p padded: it stands in a /Contents of a PDF, where zeros follow.
TimestampCheck checkTimestamp(const QByteArray &token, bool padded, QByteArrayView first,
                              QByteArrayView second = {});
