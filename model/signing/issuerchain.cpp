#include "issuerchain.h"

#include "opensslsupport.h"

#include <openssl/err.h>

#include <algorithm>

namespace {

constexpr int longestChain = 16;

bool hasIssued(const Certificate &issuer, const Certificate &subject)
{
    const CertificatePointer above = parseCertificate(issuer.der());
    const CertificatePointer below = parseCertificate(subject.der());
    const bool issued = above && below && X509_check_issued(above.get(), below.get()) == X509_V_OK
        && X509_verify(below.get(), X509_get0_pubkey(above.get())) == 1;
    ERR_clear_error();
    return issued;
}

} // namespace

QList<Certificate> issuerChain(const Certificate &leaf, const QList<Certificate> &pool)
{
    QList<Certificate> chain{leaf};
    while (!chain.last().isSelfSigned() && chain.size() < longestChain) {
        const auto issuer = std::ranges::find_if(pool, [&chain](const Certificate &candidate) {
            return !chain.contains(candidate) && hasIssued(candidate, chain.last());
        });
        if (issuer == pool.end()) {
            break;
        }
        chain.append(*issuer);
    }
    return chain;
}
