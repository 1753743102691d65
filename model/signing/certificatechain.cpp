#include "certificatechain.h"

#include "opensslsupport.h"

#include <QCoreApplication>
#include <QLocale>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace {

constexpr int securityLevel = 2; // 112 bits: RSA 2048, SHA-224 and better

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

Finding revokedFinding(const Certificate &certificate, const QDateTime &time, bool isSigner)
{
    const QString explanation = time.isValid()
        ? Chain::tr("The certificate of \"%1\" was revoked on %2.")
              .arg(certificate.subjectName(), shown(time))
        : Chain::tr("The certificate of \"%1\" was revoked.").arg(certificate.subjectName());
    return indeterminate(isSigner ? QStringLiteral("REVOKED_NO_POE")
                                  : QStringLiteral("REVOKED_CA_NO_POE"),
                         Trust::Revoked, explanation);
}

/// What is wrong with the time of @p certificate at @p at; passed when nothing is.
Finding judgeTime(const Certificate &certificate, const QDateTime &at)
{
    if (!certificate.notBefore().isValid() || !certificate.notAfter().isValid()) {
        return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                             Chain::tr("The certificate of \"%1\" does not tell when it is valid.")
                                 .arg(certificate.subjectName()));
    }
    if (at > certificate.notAfter()) {
        return indeterminate(QStringLiteral("OUT_OF_BOUNDS_NO_POE"), Trust::Expired,
                             Chain::tr("The certificate of \"%1\" expired on %2, and no timestamp "
                                       "proves that the signature is older.")
                                 .arg(certificate.subjectName(), shown(certificate.notAfter())));
    }
    if (at < certificate.notBefore()) {
        return indeterminate(QStringLiteral("NOT_YET_VALID"), Trust::NotYetValid,
                             Chain::tr("The certificate of \"%1\" is valid only from %2.")
                                 .arg(certificate.subjectName(), shown(certificate.notBefore())));
    }
    return {Indication::TotalPassed, {}, Trust::Trusted, {}};
}

Finding judgePurpose(const Certificate &certificate, CertificatePurpose purpose)
{
    const bool fit = purpose == CertificatePurpose::Signing ? certificate.permitsSigning()
                                                            : certificate.permitsTimestamping();
    if (fit) {
        return {Indication::TotalPassed, {}, Trust::Trusted, {}};
    }
    const QString explanation = purpose == CertificatePurpose::Signing
        ? Chain::tr("The certificate of \"%1\" is not meant for signing documents.")
        : Chain::tr("The certificate of \"%1\" is not meant for timestamps.");
    return indeterminate(QStringLiteral("CHAIN_CONSTRAINTS_FAILURE"), Trust::Unfit,
                         explanation.arg(certificate.subjectName()));
}

QList<Certificate> certificatesOf(const ValidationData &data)
{
    QList<Certificate> certificates;
    for (const QByteArray &der : data.certificates) {
        if (Result<Certificate> read = Certificate::fromDer(der)) {
            certificates.append(std::move(read).value());
        }
    }
    return certificates;
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

struct CertificateJudge::Case
{
    QList<Certificate> helpers; ///< that may stand between certificate and anchor
    QDateTime at;
    CertificatePurpose purpose = CertificatePurpose::Signing;
};

CertificateJudge::CertificateJudge(const JudgeSources &sources,
                                   std::unique_ptr<RevocationData> userData)
    : m_anchors(sources.anchors)
    , m_timestampAnchors(sources.anchors + sources.timestampAnchors)
    , m_found(certificatesOf(sources.found))
    , m_userData(std::move(userData))
    , m_foundData(RevocationData::readLeniently(sources.found.crls, sources.found.ocspResponses))
{}

Result<std::unique_ptr<CertificateJudge>> CertificateJudge::create(const JudgeSources &sources)
{
    auto userData = RevocationData::read(sources.crls, sources.ocspResponses);
    if (!userData) {
        return userData.error();
    }
    return std::unique_ptr<CertificateJudge>(
        new CertificateJudge(sources, std::move(userData).value()));
}

const CertificateIndex &CertificateJudge::anchorsFor(CertificatePurpose purpose) const
{
    return purpose == CertificatePurpose::Timestamping ? m_timestampAnchors : m_anchors;
}

Judgement CertificateJudge::judge(const Certificate &certificate,
                                  const QList<Certificate> &embedded, const QDateTime &at,
                                  CertificatePurpose purpose) const
{
    const Case subject{embedded + m_found, at, purpose};
    const CertificateIndex &anchors = anchorsFor(purpose);
    if (anchors.contains(certificate)) {
        return judgeChain({certificate}, subject); // trusted by name, whatever issued it
    }
    // Of thousands of anchors only these few are parsed.
    const StorePointer store =
        storeOf(anchors.possibleIssuersAbove(QList<Certificate>{certificate} + subject.helpers));
    const CertificatesPointer untrusted = stackOf(subject.helpers);
    const CertificatePointer leaf = parseCertificate(certificate.der());
    const ContextPointer context(X509_STORE_CTX_new());
    if (!leaf
        || X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1) {
        return {unknownIssuer(), {}, {}};
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
        return {findingFor(error), {}, {}};
    }
    const Result<QList<Certificate>> chain = chainOf(context.get());
    return chain ? judgeChain(chain.value(), subject) : Judgement{unknownIssuer(), {}, {}};
}

Revocation CertificateJudge::findRevocation(const Certificate &certificate,
                                            const Case &subject) const
{
    const QList<Certificate> issuers =
        subject.helpers + anchorsFor(subject.purpose).possibleIssuersOf(certificate);
    const Revocation byUser = m_userData->find(certificate, issuers, subject.at);
    const Revocation found = m_foundData->find(certificate, issuers, subject.at);
    return byUser.revoked || (byUser.known && !found.revoked) ? byUser : found;
}

Judgement CertificateJudge::judgeChain(const QList<Certificate> &chain, const Case &subject) const
{
    const Certificate &leaf = chain.first();
    Judgement judgement{{}, chain, {}};
    for (const Certificate &certificate : chain) {
        const Revocation found = findRevocation(certificate, subject);
        if (found.revoked) {
            judgement.finding = revokedFinding(certificate, found.time, certificate == leaf);
            return judgement;
        }
        if (!found.known && certificate != chain.last()) {
            judgement.unchecked.append(certificate.subjectName());
        }
    }
    judgement.finding = judgePurpose(leaf, subject.purpose);
    for (const Certificate &certificate : chain) {
        if (judgement.finding.passed()) {
            judgement.finding = judgeTime(certificate, subject.at);
        }
    }
    return judgement;
}
