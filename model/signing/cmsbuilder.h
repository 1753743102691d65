#pragma once

#include "model/result.h"
#include "signer.h"

#include <QByteArray>

#include <functional>

/// Gives the timestamp token, in DER, over the value of a signature.
using StampSignature = std::function<Result<QByteArray>(const QByteArray &signatureValue)>;

/// A detached CMS with one signature as PAdES baseline wants it (ETSI EN 319 142-1): content type,
/// message digest and signing-certificate-v2 are signed, and nothing else. @p digest is the
/// document's, by the signer's algorithm. A timestamp, where one is wanted, goes into an unsigned
/// attribute (ETSI EN 319 122-1, 5.3). RSA signs by PKCS #1 v1.5: every verifier reads it, and
/// not every one reads PSS.
Result<QByteArray> buildCms(const QByteArray &digest, const Signer &signer,
                            const StampSignature &stamp = {});
