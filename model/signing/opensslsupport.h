#pragma once

#include "signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

// Only for the .cpp files of this folder: no OpenSSL type crosses its border.

template<auto Free>
struct OpenSslDeleter
{
    template<typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

template<typename T, auto Free>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter<Free>>;

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using BioPointer = OpenSslPointer<BIO, BIO_free_all>;
using CmsPointer = OpenSslPointer<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestPointer = OpenSslPointer<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyPointer = OpenSslPointer<EVP_PKEY, EVP_PKEY_free>;
using CertificatePointer = OpenSslPointer<X509, X509_free>;
using CertificatesPointer = OpenSslPointer<STACK_OF(X509), freeCertificates>;

/// Reads @p bytes, which must outlive it.
BioPointer readerOf(QByteArrayView bytes);

CertificatePointer parseCertificate(QByteArrayView der);

QByteArray derOf(X509 *certificate);

/// For PEM blocks: without it OpenSSL would ask at the terminal for the passphrase of an encrypted
/// one.
int noPassphrase(char *buffer, int size, int writing, void *data);

/// The newest reason on OpenSSL's error queue, which is emptied.
QString lastOpenSslError();

const EVP_MD *digestOf(SignatureDigest algorithm);

/// The digest over two parts as if they were one.
QByteArray digestOfParts(const EVP_MD *algorithm, QByteArrayView first, QByteArrayView second);

/// Invalid for a time that is no time.
QDateTime timeOf(const ASN1_TIME *time);

/// Whether the key has the strength that NIST SP 800-57 asks for beyond 2013: 112 bits.
bool isStrongKey(const EVP_PKEY *key);
