#include "ocsp.h"

#include "revocationsources.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace {

using RequestPointer = OpenSslPointer<OCSP_REQUEST, OCSP_REQUEST_free>;
using ResponsePointer = OpenSslPointer<OCSP_RESPONSE, OCSP_RESPONSE_free>;

class Ocsp
{
    Q_DECLARE_TR_FUNCTIONS(Ocsp)
};

QByteArray derOf(const OCSP_REQUEST *request)
{
    unsigned char *data = nullptr;
    const int size = i2d_OCSP_REQUEST(request, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

/// The statuses of RFC 6960, 4.2.1.
Error refusal(const QByteArray &answer)
{
    const auto *data = reinterpret_cast<const unsigned char *>(answer.constData());
    const ResponsePointer response(
        d2i_OCSP_RESPONSE(nullptr, &data, static_cast<long>(answer.size())));
    switch (response ? OCSP_response_status(response.get()) : -1) {
    case OCSP_RESPONSE_STATUS_TRYLATER:
        return Error::failed(Ocsp::tr("The OCSP responder is busy. Try again later."));
    case OCSP_RESPONSE_STATUS_INTERNALERROR:
        return Error::failed(Ocsp::tr("The OCSP responder has a fault. Try again later."));
    case OCSP_RESPONSE_STATUS_SIGREQUIRED:
    case OCSP_RESPONSE_STATUS_UNAUTHORIZED:
        return Error::failed(Ocsp::tr("The OCSP responder does not answer this program."));
    default:
        return Error::failed(Ocsp::tr("The OCSP responder does not understand the question."));
    }
}

} // namespace

Result<QByteArray> ocspRequest(const Certificate &certificate, const Certificate &issuer)
{
    const CertificatePointer own = parseCertificate(certificate.der());
    const CertificatePointer above = parseCertificate(issuer.der());
    const RequestPointer request(OCSP_REQUEST_new());
    // SHA-1 only identifies the certificate here; it is all that every responder understands.
    OpenSslPointer<OCSP_CERTID, OCSP_CERTID_free> id(
        own && above ? OCSP_cert_to_id(EVP_sha1(), own.get(), above.get()) : nullptr);
    const bool complete = request && id && OCSP_request_add0_id(request.get(), id.get()) != nullptr;
    if (!complete) {
        return Error::failed(Ocsp::tr("The revocation of \"%1\" could not be asked for (%2).")
                                 .arg(certificate.subjectName(), lastOpenSslError()));
    }
    id.release(); // the request owns it
    return derOf(request.get());
}

Result<QByteArray> usableResponse(const QByteArray &answer, const Certificate &certificate,
                                  const Certificate &issuer)
{
    std::vector<OcspSource> sources;
    switch (readOcsp(answer, sources)) {
    case OcspState::Answered:
        break;
    case OcspState::Refused:
        return refusal(answer);
    case OcspState::Unreadable:
        return Error::failed(Ocsp::tr("The server did not answer with an OCSP response."));
    }
    const CertificatePointer own = parseCertificate(certificate.der());
    const CertificatePointer above = parseCertificate(issuer.der());
    const bool related = own && above && isIssuedBy(own.get(), above.get());
    const std::optional<OcspAnswer> found = related
        ? answerOf(sources.front(), {own.get(), above.get(), QDateTime::currentDateTimeUtc()})
        : std::nullopt;
    ERR_clear_error();
    if (!found) {
        return Error::failed(
            Ocsp::tr("The OCSP response is about another certificate than that of \"%1\", or was "
                     "not signed by whom its issuer has appointed.")
                .arg(certificate.subjectName()));
    }
    if (!found->revocation.known) {
        return Error::failed(
            Ocsp::tr("The OCSP response says nothing certain about \"%1\": it is out of date, or "
                     "the responder does not know the certificate.")
                .arg(certificate.subjectName()));
    }
    return answer;
}
