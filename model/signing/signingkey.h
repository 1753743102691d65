#pragma once

#include "signer.h"

#include <openssl/evp.h>

// Only for the .cpp files of this folder: no OpenSSL type crosses its border.

/// RSA with 2048 bits or more, P-256, P-384 or P-521.
bool isUsableSigningKey(const EVP_PKEY *key);

/// As strong as the key: SHA-256, or for the longer curves SHA-384 and SHA-512.
SignatureDigest digestFor(const EVP_PKEY *key);

/// "RSA 3072", "P-256", or how OpenSSL calls it.
QString keyKindOf(const EVP_PKEY *key);
