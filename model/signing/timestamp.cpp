#include "timestamp.h"

#include "derreader.h"
#include "timestamptoken.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <openssl/err.h>

#include <array>

namespace {

using RequestPointer = OpenSslPointer<TS_REQ, TS_REQ_free>;
using ImprintPointer = OpenSslPointer<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using AlgorithmPointer = OpenSslPointer<X509_ALGOR, X509_ALGOR_free>;
using NumberPointer = OpenSslPointer<ASN1_INTEGER, ASN1_INTEGER_free>;
using StatusPointer = OpenSslPointer<TS_STATUS_INFO, TS_STATUS_INFO_free>;

class Timestamps
{
    Q_DECLARE_TR_FUNCTIONS(Timestamp)
};

QByteArray bytesOf(const ASN1_STRING *value)
{
    return value == nullptr
        ? QByteArray()
        : QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                     ASN1_STRING_length(value));
}

/// 64 bits, since some servers refuse more; with neither sign nor leading zero.
QByteArray randomNonce()
{
    quint64 number = QRandomGenerator::system()->generate64();
    number = (number | quint64(1) << 62) & ~(quint64(1) << 63);
    QByteArray nonce;
    for (int shift = 56; shift >= 0; shift -= 8) {
        nonce.append(static_cast<char>(number >> shift & 0xFF));
    }
    return nonce;
}

bool setImprint(TS_REQ *request, QByteArray digest, SignatureDigest algorithm)
{
    const ImprintPointer imprint(TS_MSG_IMPRINT_new());
    const AlgorithmPointer identifier(X509_ALGOR_new());
    return imprint && identifier
        && X509_ALGOR_set0(identifier.get(), OBJ_nid2obj(EVP_MD_get_type(digestOf(algorithm))),
                           V_ASN1_NULL, nullptr)
        == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), identifier.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()),
                                  static_cast<int>(digest.size()))
        == 1
        && TS_REQ_set_msg_imprint(request, imprint.get()) == 1;
}

bool setNonce(TS_REQ *request, const QByteArray &nonce)
{
    const NumberPointer number(ASN1_INTEGER_new());
    return number
        && ASN1_STRING_set(number.get(), nonce.constData(), static_cast<int>(nonce.size())) == 1
        && TS_REQ_set_nonce(request, number.get()) == 1;
}

QByteArray derOf(const TS_REQ *request)
{
    unsigned char *data = nullptr;
    const int size = i2d_TS_REQ(request, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

Error noTimestamp()
{
    return Error::failed(Timestamps::tr("The server did not answer with a timestamp. Check the "
                                        "address of the timestamp server."));
}

Error unusable(const QString &reason)
{
    return Error::failed(Timestamps::tr("The answer of the timestamp server cannot be used. %1 Use "
                                        "another timestamp server.")
                             .arg(reason));
}

/// The reasons of RFC 3161, 2.4.2.
QString failureInWords(const TS_STATUS_INFO *status)
{
    struct Failure
    {
        int bit;
        QString words;
    };
    const std::array failures{
        Failure{0, Timestamps::tr("it does not accept this digest algorithm")},
        Failure{2, Timestamps::tr("it does not permit this request")},
        Failure{5, Timestamps::tr("it does not understand the request")},
        Failure{14, Timestamps::tr("its clock is not available")},
        Failure{15, Timestamps::tr("it does not accept the policy")},
        Failure{16, Timestamps::tr("it does not accept an extension")},
        Failure{17, Timestamps::tr("it does not have what was asked for")},
        Failure{25, Timestamps::tr("it has a fault")},
    };
    const ASN1_BIT_STRING *bits = TS_STATUS_INFO_get0_failure_info(status);
    for (const Failure &failure : failures) {
        if (bits != nullptr && ASN1_BIT_STRING_get_bit(bits, failure.bit) == 1) {
            return failure.words;
        }
    }
    return Timestamps::tr("it gives no reason");
}

QString ownWordsOf(const TS_STATUS_INFO *status)
{
    constexpr int longest = 200; // characters; more is no message
    const STACK_OF(ASN1_UTF8STRING) *texts = TS_STATUS_INFO_get0_text(status);
    return sk_ASN1_UTF8STRING_num(texts) > 0
        ? QString::fromUtf8(bytesOf(sk_ASN1_UTF8STRING_value(texts, 0))).simplified().left(longest)
        : QString();
}

Result<void> checkStatus(const TS_STATUS_INFO *status)
{
    constexpr int64_t granted = 0;
    constexpr int64_t grantedWithChanges = 1;
    int64_t value = -1;
    ASN1_INTEGER_get_int64(&value, TS_STATUS_INFO_get0_status(status));
    if (value == granted || value == grantedWithChanges) {
        return {};
    }
    const QString words = ownWordsOf(status);
    const QString failure = failureInWords(status);
    return Error::failed(
        words.isEmpty()
            ? Timestamps::tr("The timestamp server refused: %1. Use another timestamp server.")
                  .arg(failure)
            : Timestamps::tr("The timestamp server refused: %1 (\"%2\"). Use another timestamp "
                             "server.")
                  .arg(failure, words));
}

/// The token behind the status; empty where the answer is of another form.
Result<QByteArray> unwrap(const QByteArray &response)
{
    DerReader outer(response);
    const std::optional<DerElement> whole = outer.next(0x30);
    DerReader parts(whole ? whole->content : QByteArrayView());
    const std::optional<DerElement> info = parts.next(0x30);
    if (!whole || !outer.atEnd() || !info) {
        return noTimestamp();
    }
    const auto *data = reinterpret_cast<const unsigned char *>(info->whole.data());
    const StatusPointer status(
        d2i_TS_STATUS_INFO(nullptr, &data, static_cast<long>(info->whole.size())));
    if (!status) {
        return noTimestamp();
    }
    if (const Result<void> accepted = checkStatus(status.get()); !accepted) {
        return accepted.error();
    }
    if (parts.atEnd()) {
        return noTimestamp();
    }
    return parts.rest().toByteArray();
}

Result<void> checkAnswer(const TimestampToken &token, const TimestampRequest &request)
{
    const ASN1_INTEGER *nonce = TS_TST_INFO_get_nonce(token.info.get());
    if (bytesOf(nonce) != request.nonce || ASN1_STRING_type(nonce) != V_ASN1_INTEGER) {
        return unusable(
            Timestamps::tr("It answers another request: the random number is not the one sent."));
    }
    if (token.imprintAlgorithm() == nullptr) {
        return unusable(
            Timestamps::tr("It uses a digest algorithm that is not safe, such as SHA-1."));
    }
    if (token.imprintAlgorithm() != digestOf(request.algorithm)
        || token.imprint() != request.digest) {
        return unusable(Timestamps::tr("It is a timestamp for something else."));
    }
    const Finding finding = checkAuthority(token);
    if (!finding.passed()) {
        return unusable(finding.explanation);
    }
    const Certificate authority = token.authority();
    if (token.time() < authority.notBefore() || token.time() > authority.notAfter()) {
        return unusable(Timestamps::tr("The certificate of the timestamp server is not valid yet, "
                                       "or has expired."));
    }
    return {};
}

} // namespace

Result<TimestampRequest> requestTimestamp(const QByteArray &digest, SignatureDigest algorithm)
{
    TimestampRequest request{{}, digest, algorithm, randomNonce()};
    const bool fits = digest.size() == EVP_MD_get_size(digestOf(algorithm));
    const RequestPointer made(fits ? TS_REQ_new() : nullptr);
    constexpr int withCertificate = 1;
    constexpr long onlyVersion = 1;
    const bool complete = made && TS_REQ_set_version(made.get(), onlyVersion) == 1
        && setImprint(made.get(), digest, algorithm) && setNonce(made.get(), request.nonce)
        && TS_REQ_set_cert_req(made.get(), withCertificate) == 1;
    request.der = complete ? derOf(made.get()) : QByteArray();
    if (request.der.isEmpty()) {
        return Error::failed(
            Timestamps::tr("The timestamp could not be requested (%1).").arg(lastOpenSslError()));
    }
    return request;
}

Result<QByteArray> tokenFrom(const QByteArray &response, const TimestampRequest &request)
{
    Result<QByteArray> token = unwrap(response);
    if (!token) {
        ERR_clear_error();
        return token;
    }
    const std::optional<TimestampToken> parts = parseToken(token.value(), false);
    const Result<void> checked = parts
        ? checkAnswer(*parts, request)
        : Result<void>(unusable(Timestamps::tr(
            "The timestamp is damaged, or written in a form that others would not accept.")));
    ERR_clear_error();
    return checked ? token : checked.error();
}

Result<QByteArray> fetchTimestamp(const QByteArray &digest, SignatureDigest algorithm,
                                  const QUrl &server, WebClient &client)
{
    const Result<TimestampRequest> request = requestTimestamp(digest, algorithm);
    if (!request) {
        return request.error();
    }
    const Result<QByteArray> response =
        client.post(server, request.value().der, QByteArrayLiteral("application/timestamp-query"));
    return response ? tokenFrom(response.value(), request.value()) : response;
}
