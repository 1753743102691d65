#include "revocationsources.h"

#include <openssl/err.h>

namespace {

using ResponsePointer = OpenSslPointer<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using IdPointer = OpenSslPointer<OCSP_CERTID, OCSP_CERTID_free>;

bool isSameKey(const X509 *one, const X509 *other)
{
    return EVP_PKEY_eq(X509_get0_pubkey(one), X509_get0_pubkey(other)) == 1;
}

/// The issuer itself, or whom it has appointed by a certificate that was valid then.
bool mayAnswer(X509 *responder, X509 *issuer, const QDateTime &producedAt)
{
    if (isSameKey(responder, issuer)) {
        return true;
    }
    const Result<Certificate> read = Certificate::fromDer(derOf(responder));
    return read && isIssuedBy(responder, issuer) && read.value().permitsOcspSigning()
        && producedAt >= read.value().notBefore() && producedAt <= read.value().notAfter();
}

/// Who has signed @p response in the name of @p issuer; null where nobody has.
X509 *responderOf(OCSP_BASICRESP *response, X509 *issuer, const QDateTime &producedAt)
{
    const OpenSslPointer<STACK_OF(X509), freeCertificates> others(sk_X509_new_null());
    X509 *responder = nullptr;
    if (!others || X509_up_ref(issuer) != 1) {
        return nullptr;
    }
    sk_X509_push(others.get(), issuer);
    const bool right = producedAt.isValid()
        && OCSP_resp_get0_signer(response, &responder, others.get()) == 1
        && OCSP_basic_verify(response, others.get(), nullptr, OCSP_NOVERIFY) == 1
        && mayAnswer(responder, issuer, producedAt);
    return right ? responder : nullptr;
}

bool isAbout(OCSP_SINGLERESP *single, const RevocationQuestion &question)
{
    auto *id = const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single));
    ASN1_OBJECT *object = nullptr;
    OCSP_id_get0_info(nullptr, &object, nullptr, nullptr, id);
    const EVP_MD *digest = EVP_get_digestbyobj(object);
    if (digest == nullptr) {
        return false;
    }
    const IdPointer own(OCSP_cert_to_id(digest, question.certificate, question.issuer));
    return own && OCSP_id_cmp(own.get(), id) == 0
        && OCSP_SINGLERESP_get_ext_by_critical(single, 1, -1) < 0;
}

QDateTime archiveCutoff(OCSP_SINGLERESP *single)
{
    const OpenSslPointer<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free> time(
        static_cast<ASN1_GENERALIZEDTIME *>(OCSP_SINGLERESP_get1_ext_d2i(
            single, NID_id_pkix_OCSP_archiveCutoff, nullptr, nullptr)));
    return timeOf(time.get());
}

Revocation readSingle(OCSP_SINGLERESP *single, const RevocationQuestion &question, bool strong)
{
    Revocation revocation;
    ASN1_GENERALIZEDTIME *time = nullptr;
    ASN1_GENERALIZEDTIME *thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME *nextUpdate = nullptr;
    int reason = Revocation::noReason;
    const int status = OCSP_single_get0_status(single, &reason, &time, &thisUpdate, &nextUpdate);
    revocation.thisUpdate = timeOf(thisUpdate);
    revocation.nextUpdate = timeOf(nextUpdate);
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        revocation.time = timeOf(time);
        revocation.reason = reason;
        revocation.revoked = !revocation.time.isValid() || revocation.time <= question.at;
    }
    const bool tells = status == V_OCSP_CERTSTATUS_REVOKED || status == V_OCSP_CERTSTATUS_GOOD;
    revocation.known = revocation.revoked
        || (tells && provesGood(revocation, question, {strong, archiveCutoff(single)}));
    return revocation;
}

} // namespace

OcspState readOcsp(const QByteArray &der, std::vector<OcspSource> &sources)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *end = begin;
    const ResponsePointer whole(d2i_OCSP_RESPONSE(nullptr, &end, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!whole || end - begin != der.size()) {
        return OcspState::Unreadable;
    }
    if (OCSP_response_status(whole.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return OcspState::Refused;
    }
    OcspPointer response(OCSP_response_get1_basic(whole.get()));
    ERR_clear_error();
    if (!response) {
        return OcspState::Unreadable;
    }
    sources.push_back({std::move(response), der});
    return OcspState::Answered;
}

std::optional<OcspAnswer> answerOf(const OcspSource &source, const RevocationQuestion &question)
{
    OCSP_BASICRESP *response = source.response.get();
    constexpr int mostAnswers = 1000; // more are no answer to one question
    const int count = OCSP_resp_count(response);
    for (int i = 0; i < std::min(count, mostAnswers); ++i) {
        OCSP_SINGLERESP *single = OCSP_resp_get0(response, i);
        if (!isAbout(single, question)) {
            continue;
        }
        OcspAnswer answer;
        answer.producedAt = timeOf(OCSP_resp_get0_produced_at(response));
        X509 *responder = responderOf(response, question.issuer, answer.producedAt);
        if (responder == nullptr) {
            return std::nullopt;
        }
        const bool strong = isStrongSignature(OCSP_resp_get0_tbs_sigalg(response), responder);
        answer.revocation = readSingle(single, question, strong);
        answer.revocation.source = source.der;
        const bool isExempt = isSameKey(responder, question.issuer)
            || X509_get_ext_by_NID(responder, NID_id_pkix_OCSP_noCheck, -1) >= 0;
        answer.responder = isExempt ? nullptr : responder;
        return answer;
    }
    return std::nullopt;
}
