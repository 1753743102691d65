#pragma once

#include "certificate.h"
#include "model/result.h"

#include <QByteArray>

/// Asks whether @p certificate is revoked (RFC 6960). Without a nonce, so that the answer can be
/// stored with a document.
Result<QByteArray> ocspRequest(const Certificate &certificate, const Certificate &issuer);

/// @p answer where it can be stored: it says, signed by whom @p issuer has appointed and not out of
/// date, whether @p certificate is revoked. Refused otherwise, in words.
Result<QByteArray> usableResponse(const QByteArray &answer, const Certificate &certificate,
                                  const Certificate &issuer);
