#include "certificatechain.h"

#include "opensslsupport.h"

#include <QCoreApplication>
#include <QLocale>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <vector>

namespace {

constexpr int securityLevel = 2; // 112 bits: RSA 2048, SHA-224 and better

using CrlPointer = OpenSslPointer<X509_CRL, X509_CRL_free>;
using StorePointer = OpenSslPointer<X509_STORE, X509_STORE_free>;
using ContextPointer = OpenSslPointer<X509_STORE_CTX, X509_STORE_CTX_free>;

class Chain
{
    Q_DECLARE_TR_FUNCTIONS(CertificateChain)
};

QString shown(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

Finding indeterminate(const QString &subIndication, Trust trust, const QString &explanation)
{
    return {Indication::Indeterminate, subIndication, trust, explanation};
}

Finding unknownIssuer()
{
    return indeterminate(
        QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND"), Trust::UnknownIssuer,
        Chain::tr("The issuer of the signer's certificate is not among the trusted "
                  "certificates."));
}

Finding findingFor(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return unknownIssuer();
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return indeterminate(
            QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"), Trust::Unfit,
            Chain::tr("A certificate uses keys or algorithms that are no longer safe."));
    default:
        return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                             Chain::tr("A certificate breaks the rules for certificates (%1).")
                                 .arg(QString::fromLatin1(X509_verify_cert_error_string(error))));
    }
}

bool isPem(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

/// Reads all lists of a file; false when there is none or one is damaged.
bool readCrls(const QByteArray &bytes, std::vector<CrlPointer> &lists)
{
    const size_t before = lists.size();
    const BioPointer reader = readerOf(bytes);
    if (isPem(bytes)) {
        while (X509_CRL *list = PEM_read_bio_X509_CRL(reader.get(), nullptr, nullptr, nullptr)) {
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

/// When @p certificate was revoked according to @p list; invalid when it was not, or the list is
/// not its issuer's.
QDateTime revocationTime(X509_CRL *list, X509 *certificate, X509 *issuer)
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
    return timeOf(X509_REVOKED_get0_revocationDate(entry));
}

Result<QList<Certificate>> chainOf(X509_STORE_CTX *context)
{
    QList<Certificate> chain;
    const STACK_OF(X509) *found = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(found); ++i) {
        Result<Certificate> read = Certificate::fromDer(derOf(sk_X509_value(found, i)));
        if (!read) {
            return read.error();
        }
        chain.append(std::move(read).value());
    }
    return chain;
}

StorePointer storeOf(const QList<Certificate> &anchors)
{
    StorePointer store(X509_STORE_new());
    for (const Certificate &anchor : anchors) {
        const CertificatePointer x509 = parseCertificate(anchor.der());
        X509_STORE_add_cert(store.get(), x509.get());
    }
    return store;
}

CertificatesPointer stackOf(const QList<Certificate> &certificates)
{
    CertificatesPointer stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        CertificatePointer x509 = parseCertificate(certificate.der());
        if (x509) {
            sk_X509_push(stack.get(), x509.release());
        }
    }
    return stack;
}

} // namespace

struct CertificateJudge::Lists
{
    std::vector<CrlPointer> crls;
};

CertificateJudge::CertificateJudge(QList<Certificate> anchors, std::unique_ptr<Lists> lists)
    : m_anchors(std::move(anchors))
    , m_lists(std::move(lists))
{}

CertificateJudge::~CertificateJudge() = default;

Result<std::unique_ptr<CertificateJudge>>
CertificateJudge::create(const QList<Certificate> &anchors, const QList<QByteArray> &crls)
{
    auto lists = std::make_unique<Lists>();
    for (const QByteArray &bytes : crls) {
        if (!readCrls(bytes, lists->crls)) {
            return Error::invalid(
                Chain::tr("A revocation list cannot be read: it is neither PEM nor DER, "
                          "or damaged."));
        }
    }
    return std::unique_ptr<CertificateJudge>(new CertificateJudge(anchors, std::move(lists)));
}

Finding CertificateJudge::judge(const Certificate &signer, const QList<Certificate> &embedded,
                                const QDateTime &at) const
{
    if (m_anchors.contains(signer)) {
        return judgeChain({signer}, at); // trusted by name, whatever issued it
    }
    const StorePointer store = storeOf(m_anchors);
    const CertificatesPointer untrusted = stackOf(embedded);
    const CertificatePointer leaf = parseCertificate(signer.der());
    const ContextPointer context(X509_STORE_CTX_new());
    if (!leaf
        || X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1) {
        return unknownIssuer();
    }
    // An anchor need not be a root. The time is judged below, where more can be said about it.
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters,
                                X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME
                                    | X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    const bool verified = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (!verified) {
        return findingFor(error);
    }
    const Result<QList<Certificate>> chain = chainOf(context.get());
    return chain ? judgeChain(chain.value(), at) : unknownIssuer();
}

Finding CertificateJudge::judgeChain(const QList<Certificate> &chain, const QDateTime &at) const
{
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        const CertificatePointer certificate = parseCertificate(chain.at(i).der());
        const CertificatePointer issuer = parseCertificate(chain.at(i + 1).der());
        for (const CrlPointer &list : m_lists->crls) {
            const QDateTime revoked = revocationTime(list.get(), certificate.get(), issuer.get());
            if (revoked.isValid() && revoked <= at) {
                ERR_clear_error();
                return indeterminate(i == 0 ? QStringLiteral("REVOKED_NO_POE")
                                            : QStringLiteral("REVOKED_CA_NO_POE"),
                                     Trust::Revoked,
                                     Chain::tr("The certificate of \"%1\" was revoked on %2.")
                                         .arg(chain.at(i).subjectName(), shown(revoked)));
            }
        }
    }
    ERR_clear_error();
    if (!chain.first().permitsSigning()) {
        return indeterminate(
            QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
            Chain::tr("The certificate of \"%1\" is not meant for signing documents.")
                .arg(chain.first().subjectName()));
    }
    for (const Certificate &certificate : chain) {
        if (at > certificate.notAfter()) {
            return indeterminate(
                QStringLiteral("OUT_OF_BOUNDS_NO_POE"), Trust::Expired,
                Chain::tr("The certificate of \"%1\" expired on %2, and no timestamp "
                          "proves that the signature is older.")
                    .arg(certificate.subjectName(), shown(certificate.notAfter())));
        }
        if (at < certificate.notBefore()) {
            return indeterminate(
                QStringLiteral("NOT_YET_VALID"), Trust::NotYetValid,
                Chain::tr("The certificate of \"%1\" is valid only from %2.")
                    .arg(certificate.subjectName(), shown(certificate.notBefore())));
        }
    }
    return {Indication::TotalPassed, {}, Trust::Trusted, {}};
}
