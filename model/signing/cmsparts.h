#pragma once

#include "certificate.h"
#include "opensslsupport.h"

#include <QByteArray>
#include <QList>

// Only for the .cpp files of this folder: what signatures and timestamps have in common.

constexpr int maximumCmsCertificates = 64;

/// The CMS that @p contents begins with, behind which nothing but zeros may follow; null otherwise.
/// @p size becomes that of the CMS.
CmsPointer parsePaddedCms(const QByteArray &contents, qsizetype &size);

/// Null where the CMS is no signature, is none over content of the kind @p contentType, or has not
/// exactly one signer.
CMS_SignerInfo *onlySignerOf(CMS_ContentInfo *cms, int contentType);

QList<Certificate> certificatesOf(const STACK_OF(X509) * certificates);

/// Borrowed from @p certificates; null where the signer's is not among them.
X509 *findSignerOf(CMS_SignerInfo *info, STACK_OF(X509) * certificates);

/// OpenSSL takes names for the same that differ in case or spaces, and so could be changed.
bool namesSignerExactly(CMS_SignerInfo *info, X509 *signer);

/// Whether the algorithm of the signature is the one that key and digest make.
bool namesItsAlgorithm(CMS_SignerInfo *info, X509 *signer, const EVP_MD *digest);

/// Null for an unknown algorithm.
const EVP_MD *digestAlgorithmOf(CMS_SignerInfo *info);

/// SHA-2 of 256 bits and more.
bool isStrongDigest(const EVP_MD *digest);

/// A signed attribute that occurs once with one value; null otherwise.
void *signedAttributeOf(CMS_SignerInfo *info, int nid, int type);

bool signsContentType(CMS_SignerInfo *info, int contentType);
bool signsDigest(CMS_SignerInfo *info, const QByteArray &digest);

bool hasSignedAttribute(const CMS_SignerInfo *info, int nid);
/// Whether the signed attribute signing-certificate-v2 (RFC 5035) is there and names @p signer.
bool namesSignerByAttribute(CMS_SignerInfo *info, X509 *signer, STACK_OF(X509) * certificates);
/// The same for its predecessor of RFC 2634, which knows SHA-1 only.
bool namesSignerByOldAttribute(CMS_SignerInfo *info, X509 *signer, STACK_OF(X509) * certificates);
