#pragma once

#include "model/result.h"
#include "signer.h"

#include <QByteArray>

/// A detached CMS with one signature as PAdES baseline wants it (ETSI EN 319 142-1): content type,
/// message digest and signing-certificate-v2 are signed, and nothing else. @p digest is the
/// document's, by the signer's algorithm.
Result<QByteArray> buildCms(const QByteArray &digest, const Signer &signer);
