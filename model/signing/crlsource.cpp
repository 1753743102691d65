#include "revocationsources.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>

namespace {

using PointPointer = OpenSslPointer<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free>;
using PointsPointer = OpenSslPointer<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;

constexpr int fullName = 0;

QByteArray derOf(X509_CRL *crl)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509_CRL(crl, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

bool shareName(const GENERAL_NAMES *some, const GENERAL_NAMES *others)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(some); ++i) {
        for (int j = 0; j < sk_GENERAL_NAME_num(others); ++j) {
            if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(some, i), sk_GENERAL_NAME_value(others, j))
                == 0) {
                return true;
            }
        }
    }
    return false;
}

/// Whether @p certificate is of the part of all certificates that a list at @p point is about.
bool isNamedBy(const DIST_POINT_NAME *point, X509 *certificate)
{
    if (point == nullptr) {
        return true;
    }
    const PointsPointer own(static_cast<CRL_DIST_POINTS *>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    for (int i = 0; i < sk_DIST_POINT_num(own.get()); ++i) {
        const DIST_POINT_NAME *name = sk_DIST_POINT_value(own.get(), i)->distpoint;
        if (point->type == fullName && name != nullptr && name->type == fullName
            && shareName(point->name.fullname, name->name.fullname)) {
            return true;
        }
    }
    return false;
}

/// Lists by others than the issuer, for some reasons or for other certificates tell nothing here.
bool isInScope(const X509_CRL *crl, X509 *certificate)
{
    int critical = -1;
    const PointPointer point(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, &critical, nullptr)));
    if (!point) {
        constexpr int absent = -1;
        return critical == absent;
    }
    const auto isSet = [](ASN1_BOOLEAN value) {
        return value > 0;
    };
    const bool isAuthority = X509_check_ca(certificate) == 1;
    return !isSet(point->indirectCRL) && !isSet(point->onlyattr)
        && point->onlysomereasons == nullptr && !(isSet(point->onlyuser) && isAuthority)
        && !(isSet(point->onlyCA) && !isAuthority) && isNamedBy(point->distpoint, certificate);
}

/// Delta lists are among what is not understood.
bool isUnderstood(const X509_CRL *crl)
{
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(crl, i);
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) != 0 && nid != NID_issuing_distribution_point
            && nid != NID_authority_key_identifier && nid != NID_crl_number) {
            return false;
        }
    }
    return true;
}

bool isSignedBy(X509_CRL *crl, X509 *issuer)
{
    return X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(issuer)) == 0
        && (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0
        && X509_CRL_verify(crl, X509_get0_pubkey(issuer)) == 1;
}

SourceQuality qualityOf(const X509_CRL *crl, const X509 *issuer)
{
    SourceQuality quality;
    const X509_ALGOR *algorithm = nullptr;
    X509_CRL_get0_signature(crl, nullptr, &algorithm);
    quality.strong = isStrongSignature(algorithm, issuer);
    const OpenSslPointer<ASN1_OBJECT, ASN1_OBJECT_free> keepsExpired(OBJ_txt2obj("2.5.29.60", 1));
    const int position = X509_CRL_get_ext_by_OBJ(crl, keepsExpired.get(), -1);
    if (position >= 0) {
        const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_CRL_get_ext(crl, position));
        const unsigned char *data = ASN1_STRING_get0_data(value);
        const OpenSslPointer<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free> since(
            d2i_ASN1_GENERALIZEDTIME(nullptr, &data, ASN1_STRING_length(value)));
        quality.keepsExpiredSince = timeOf(since.get());
    }
    return quality;
}

void readEntry(const X509_REVOKED *entry, const QDateTime &at, Revocation &revocation)
{
    revocation.time = timeOf(X509_REVOKED_get0_revocationDate(entry));
    revocation.revoked = !revocation.time.isValid() || revocation.time <= at;
    const OpenSslPointer<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(
        static_cast<ASN1_ENUMERATED *>(
            X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    if (reason) {
        revocation.reason = static_cast<int>(ASN1_ENUMERATED_get(reason.get()));
    }
}

} // namespace

bool readCrls(const QByteArray &bytes, std::vector<CrlSource> &sources)
{
    const size_t before = sources.size();
    if (bytes.contains("-----BEGIN ")) {
        const BioPointer reader = readerOf(bytes);
        while (
            CrlPointer crl{PEM_read_bio_X509_CRL(reader.get(), nullptr, noPassphrase, nullptr)}) {
            QByteArray der = derOf(crl.get());
            sources.push_back({std::move(crl), std::move(der)});
        }
        const bool complete = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
        ERR_clear_error();
        return complete && sources.size() > before;
    }
    const auto *begin = reinterpret_cast<const unsigned char *>(bytes.constData());
    const unsigned char *end = begin;
    CrlPointer crl(d2i_X509_CRL(nullptr, &end, static_cast<long>(bytes.size())));
    ERR_clear_error();
    if (!crl || end - begin != bytes.size()) {
        return false;
    }
    sources.push_back({std::move(crl), bytes});
    return true;
}

std::optional<Revocation> answerOf(const CrlSource &source, const RevocationQuestion &question)
{
    X509_CRL *crl = source.crl.get();
    if (!isSignedBy(crl, question.issuer) || !isUnderstood(crl)
        || !isInScope(crl, question.certificate)) {
        return std::nullopt;
    }
    Revocation revocation;
    revocation.thisUpdate = timeOf(X509_CRL_get0_lastUpdate(crl));
    revocation.nextUpdate = timeOf(X509_CRL_get0_nextUpdate(crl));
    revocation.source = source.der;
    X509_REVOKED *entry = nullptr;
    constexpr int isRevoked = 1; // 2 is removed from the list again
    if (X509_CRL_get0_by_cert(crl, &entry, question.certificate) == isRevoked) {
        readEntry(entry, question.at, revocation);
    }
    revocation.known =
        revocation.revoked || provesGood(revocation, question, qualityOf(crl, question.issuer));
    return revocation;
}
