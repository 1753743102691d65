#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

// Only for the .cpp files of this folder: no OpenSSL type crosses its border.

/// Whether @p algorithm is what a signature by @p key over a digest by @p digest names, with its
/// parameters: what OpenSSL ignores could otherwise be changed. Strength is judged elsewhere.
bool isSignatureAlgorithm(const X509_ALGOR *algorithm, EVP_PKEY *key, const EVP_MD *digest);
