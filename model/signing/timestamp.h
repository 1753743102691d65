#pragma once

#include "model/result.h"
#include "signer.h"
#include "webclient.h"

#include <QByteArray>
#include <QUrl>

/// What a timestamp server is asked (RFC 3161, 2.4.1).
struct TimestampRequest
{
    QByteArray der;
    QByteArray digest;
    SignatureDigest algorithm = SignatureDigest::Sha256;
    QByteArray nonce; ///< binds the answer to this request
};

Result<TimestampRequest> requestTimestamp(const QByteArray &digest, SignatureDigest algorithm);

/// The DER of the TimeStampToken in @p response. Refused: what does not answer @p request, and what
/// could not be verified later. Trust in the authority is not judged.
Result<QByteArray> tokenFrom(const QByteArray &response, const TimestampRequest &request);

/// A token over @p digest from @p server.
Result<QByteArray> fetchTimestamp(const QByteArray &digest, SignatureDigest algorithm,
                                  const QUrl &server, WebClient &client);
