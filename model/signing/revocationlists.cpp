#include "revocationlists.h"

#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <vector>

namespace {

using CrlPointer = OpenSslPointer<X509_CRL, X509_CRL_free>;

class RevocationTexts
{
    Q_DECLARE_TR_FUNCTIONS(RevocationLists)
};

/// Reads all lists of a file; false when there is none or one is damaged.
bool readCrls(const QByteArray &bytes, std::vector<CrlPointer> &lists)
{
    const size_t before = lists.size();
    const BioPointer reader = readerOf(bytes);
    if (bytes.contains("-----BEGIN ")) {
        while (X509_CRL *list =
                   PEM_read_bio_X509_CRL(reader.get(), nullptr, noPassphrase, nullptr)) {
            lists.emplace_back(list);
        }
        const bool complete = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
        ERR_clear_error();
        return complete && lists.size() > before;
    }
    if (X509_CRL *list = d2i_X509_CRL_bio(reader.get(), nullptr)) {
        lists.emplace_back(list);
    }
    ERR_clear_error();
    return lists.size() > before;
}

/// What @p list says of @p certificate; nothing when it is not the list of its issuer.
Revocation revocationIn(X509_CRL *list, X509 *certificate, X509 *issuer)
{
    if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(certificate)) != 0
        || X509_CRL_verify(list, X509_get0_pubkey(issuer)) != 1) {
        return {};
    }
    X509_REVOKED *entry = nullptr;
    constexpr int isRevoked = 1; // 2 is removed from the list again
    if (X509_CRL_get0_by_cert(list, &entry, certificate) != isRevoked) {
        return {};
    }
    return {true, timeOf(X509_REVOKED_get0_revocationDate(entry))};
}

} // namespace

struct RevocationLists::Lists
{
    std::vector<CrlPointer> crls;
};

RevocationLists::RevocationLists(std::unique_ptr<Lists> lists)
    : m_lists(std::move(lists))
{}

RevocationLists::~RevocationLists() = default;

Result<std::unique_ptr<RevocationLists>> RevocationLists::read(const QList<QByteArray> &crls)
{
    auto lists = std::make_unique<Lists>();
    for (const QByteArray &bytes : crls) {
        if (!readCrls(bytes, lists->crls)) {
            return Error::invalid(
                RevocationTexts::tr("A revocation list cannot be read: it is neither PEM nor DER, "
                                    "or damaged."));
        }
    }
    return std::unique_ptr<RevocationLists>(new RevocationLists(std::move(lists)));
}

Revocation RevocationLists::find(const Certificate &certificate, const QList<Certificate> &issuers,
                                 const QDateTime &at) const
{
    Revocation result;
    const CertificatePointer own = parseCertificate(certificate.der());
    for (const Certificate &candidate : issuers) {
        const CertificatePointer issuer = parseCertificate(candidate.der());
        if (result.revoked || !own || !issuer || candidate == certificate
            || X509_check_issued(issuer.get(), own.get()) != X509_V_OK) {
            continue;
        }
        for (const CrlPointer &list : m_lists->crls) {
            const Revocation found = revocationIn(list.get(), own.get(), issuer.get());
            if (found.revoked && (!found.time.isValid() || found.time <= at)) {
                result = found;
            }
        }
    }
    ERR_clear_error();
    return result;
}
