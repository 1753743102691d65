#include "timestamptoken.h"

#include "cmsform.h"
#include "cmsparts.h"

#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace {

TimestampInfoPointer parseInfo(const QByteArray &content)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(content.constData());
    const unsigned char *end = begin;
    TimestampInfoPointer info(d2i_TS_TST_INFO(nullptr, &end, static_cast<long>(content.size())));
    constexpr long onlyVersion = 1;
    const bool complete = info && end - begin == content.size()
        && TS_TST_INFO_get_version(info.get()) == onlyVersion
        && timeOf(TS_TST_INFO_get_time(info.get())).isValid()
        && TS_TST_INFO_get_ext_by_critical(info.get(), 1, -1) < 0;
    return complete ? std::move(info) : TimestampInfoPointer();
}

/// Of the decimals of a GeneralizedTime.
int millisecondsOf(const ASN1_GENERALIZEDTIME *time)
{
    const QByteArray text(reinterpret_cast<const char *>(ASN1_STRING_get0_data(time)),
                          ASN1_STRING_length(time));
    const qsizetype point = text.indexOf('.');
    if (point < 0) {
        return 0;
    }
    QByteArray digits = text.mid(point + 1, 3);
    digits.replace('Z', '0');
    return digits.leftJustified(3, '0').toInt();
}

/// Of a part of an accuracy; what is absent or out of range is no accuracy at all.
qint64 numberOf(const ASN1_INTEGER *number)
{
    constexpr qint64 maximum = qint64(10) * 365 * 24 * 60 * 60;
    int64_t value = 0;
    if (number == nullptr || ASN1_INTEGER_get_int64(&value, number) != 1) {
        return 0;
    }
    return std::clamp<qint64>(value, 0, maximum);
}

} // namespace

const EVP_MD *TimestampToken::imprintAlgorithm() const
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr,
                    TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(info.get())));
    const EVP_MD *algorithm = EVP_get_digestbyobj(object);
    return algorithm != nullptr && isStrongDigest(algorithm) ? algorithm : nullptr;
}

QByteArray TimestampToken::imprint() const
{
    const ASN1_OCTET_STRING *value =
        TS_MSG_IMPRINT_get_msg(TS_TST_INFO_get_msg_imprint(info.get()));
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                      ASN1_STRING_length(value));
}

QDateTime TimestampToken::time() const
{
    const ASN1_GENERALIZEDTIME *value = TS_TST_INFO_get_time(info.get());
    return timeOf(value).addMSecs(millisecondsOf(value));
}

Certificate TimestampToken::authority() const
{
    X509 *found = findSignerOf(signer, certificates.get());
    const Result<Certificate> read =
        found != nullptr ? Certificate::fromDer(derOf(found)) : Certificate();
    return read ? read.value() : Certificate();
}

qint64 TimestampToken::accuracyMilliseconds() const
{
    const TS_ACCURACY *accuracy = TS_TST_INFO_get_accuracy(info.get());
    if (accuracy == nullptr) {
        return 0;
    }
    return numberOf(TS_ACCURACY_get_seconds(accuracy)) * 1000
        + numberOf(TS_ACCURACY_get_millis(accuracy))
        + (numberOf(TS_ACCURACY_get_micros(accuracy)) + 999) / 1000;
}

std::optional<TimestampToken> parseToken(const QByteArray &token, bool padded)
{
    std::optional<TimestampToken> result;
    qsizetype size = 0;
    TimestampToken parts;
    parts.cms = parsePaddedCms(token, size);
    if (parts.cms && (padded || size == token.size()) && hasStrictForm(token)) {
        parts.signer = onlySignerOf(parts.cms.get(), NID_id_smime_ct_TSTInfo);
        ASN1_OCTET_STRING **content =
            parts.signer != nullptr ? CMS_get0_content(parts.cms.get()) : nullptr;
        if (content != nullptr && *content != nullptr) {
            parts.content =
                QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)),
                           ASN1_STRING_length(*content));
            parts.info = parseInfo(parts.content);
            parts.certificates.reset(CMS_get1_certs(parts.cms.get()));
        }
        if (parts.info && sk_X509_num(parts.certificates.get()) <= maximumCmsCertificates) {
            result = std::move(parts);
        }
    }
    ERR_clear_error();
    return result;
}
