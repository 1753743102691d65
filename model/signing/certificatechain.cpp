#include "certificatechain.h"

#include "chainfindings.h"
#include "opensslsupport.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace {

constexpr int securityLevel = 2; // 112 bits: RSA 2048, SHA-224 and better

using StorePointer = OpenSslPointer<X509_STORE, X509_STORE_free>;
using ContextPointer = OpenSslPointer<X509_STORE_CTX, X509_STORE_CTX_free>;

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
    : m_anchors(sources.anchors, sources.listed)
    , m_timestampAnchors(sources.anchors + sources.timestampAnchors, sources.listedForTimestamps)
    , m_found(certificatesOf(sources.found))
    , m_userData(std::move(userData))
    , m_foundData(RevocationData::readLeniently(sources.found.crls, sources.found.ocspResponses))
    , m_stored(sources.stored)
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

const AnchorSet &CertificateJudge::anchorsFor(CertificatePurpose purpose) const
{
    return purpose == CertificatePurpose::Timestamping ? m_timestampAnchors : m_anchors;
}

Judgement CertificateJudge::judge(const Certificate &certificate,
                                  const QList<Certificate> &embedded, const QDateTime &at,
                                  CertificatePurpose purpose) const
{
    const Case subject{embedded + m_found, at, purpose};
    const AnchorSet &anchors = anchorsFor(purpose);
    if (anchors.contains(certificate, at)) {
        return judgeChain({certificate}, subject); // trusted by name, whatever issued it
    }
    // Of thousands of anchors only these few are parsed.
    const QList<Certificate> begin = QList<Certificate>{certificate} + subject.helpers;
    const StorePointer store = storeOf(anchors.possibleIssuersAbove(begin, at));
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
        const Finding finding = findingFor(error);
        const bool isLater =
            finding.trust == Trust::UnknownIssuer && anchors.hasOthersAbove(begin, at);
        return {isLater ? issuerListedForOtherTimes() : finding, {}, {}};
    }
    const Result<QList<Certificate>> chain = chainOf(context.get());
    return chain ? judgeChain(chain.value(), subject) : Judgement{unknownIssuer(), {}, {}};
}

Revocation CertificateJudge::findRevocation(const Certificate &certificate, const Case &subject,
                                            Judgement &judgement) const
{
    const QList<Certificate> issuers =
        subject.helpers + anchorsFor(subject.purpose).possibleIssuersOf(certificate);
    const Revocation byUser = m_userData->find(certificate, issuers, subject.at);
    const Revocation found = m_foundData->find(certificate, issuers, subject.at);
    const bool isByUser = byUser.revoked || (byUser.known && !found.revoked);
    const Revocation &best = isByUser ? byUser : found;
    if (best.known || best.revoked) {
        const QString source = isByUser       ? QStringLiteral("files")
            : m_stored.contains(found.source) ? QStringLiteral("document")
                                              : QStringLiteral("network");
        if (!judgement.revocationSources.contains(source)) {
            judgement.revocationSources.append(source);
        }
    }
    return best;
}

Judgement CertificateJudge::judgeChain(const QList<Certificate> &chain, const Case &subject) const
{
    const Certificate &leaf = chain.first();
    Judgement judgement{{}, chain, {}};
    QStringList notes;
    for (const Certificate &certificate : chain) {
        const Revocation found = findRevocation(certificate, subject, judgement);
        if (found.revoked) {
            judgement.finding = revokedFinding(certificate, found.time, certificate == leaf);
            return judgement;
        }
        if (found.time.isValid()) {
            notes.append(noteOnLaterRevocation(certificate, found.time));
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
    if (judgement.finding.passed()) {
        judgement.finding.explanation = notes.join(u' ');
    }
    return judgement;
}
