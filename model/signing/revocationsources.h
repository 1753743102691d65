#pragma once

#include "opensslsupport.h"
#include "revocationdata.h"

#include <openssl/ocsp.h>

#include <optional>
#include <vector>

// Only for the .cpp files of this folder.

using CrlPointer = OpenSslPointer<X509_CRL, X509_CRL_free>;
using OcspPointer = OpenSslPointer<OCSP_BASICRESP, OCSP_BASICRESP_free>;

struct CrlSource
{
    CrlPointer crl;
    QByteArray der;
};

struct OcspSource
{
    OcspPointer response;
    QByteArray der; ///< of the whole response
};

/// A certificate, the one whose key has signed it, and the time that is asked about.
struct RevocationQuestion
{
    X509 *certificate = nullptr;
    X509 *issuer = nullptr;
    QDateTime at;
};

/// The key of @p issuer has signed @p certificate in the name of @p issuer.
bool isIssuedBy(X509 *certificate, X509 *issuer);

/// Adds all lists of a file; false where there is none or one is damaged.
bool readCrls(const QByteArray &bytes, std::vector<CrlSource> &sources);

/// Nothing where the list says nothing that counts.
std::optional<Revocation> answerOf(const CrlSource &source, const RevocationQuestion &question);

enum class OcspState { Answered, Refused, Unreadable };
OcspState readOcsp(const QByteArray &der, std::vector<OcspSource> &sources);

/// What a response says, and the responder where its own revocation matters (RFC 6960, 4.2.2.2.1).
struct OcspAnswer
{
    Revocation revocation;
    X509 *responder = nullptr; ///< borrowed
    QDateTime producedAt;
};

std::optional<OcspAnswer> answerOf(const OcspSource &source, const RevocationQuestion &question);

/// Decides whether a source that does not speak of a revocation is good enough to rule it out.
struct SourceQuality
{
    bool strong = false; ///< signed with SHA-2 and a long key
    QDateTime keepsExpiredSince; ///< certificates that expired earlier are left out
};
bool provesGood(const Revocation &revocation, const RevocationQuestion &question,
                const SourceQuality &quality);

bool isStrongSignature(const X509_ALGOR *algorithm, const X509 *signer);
