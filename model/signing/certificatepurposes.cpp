#include "certificate.h"
#include "opensslsupport.h"

#include <openssl/err.h>

#include <algorithm>

namespace {

constexpr int maximumAddresses = 16;

using AccessPointer = OpenSslPointer<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
using PointsPointer = OpenSslPointer<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;

void addAddress(const GENERAL_NAME *name, QList<QUrl> &addresses)
{
    if (name->type != GEN_URI || addresses.size() >= maximumAddresses) {
        return;
    }
    const ASN1_IA5STRING *text = name->d.uniformResourceIdentifier;
    const QUrl address(
        QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                            ASN1_STRING_length(text)),
        QUrl::StrictMode);
    const bool isWeb =
        address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    if (isWeb && !address.host().isEmpty() && !addresses.contains(address)) {
        addresses.append(address);
    }
}

/// The authority information access of the kind @p method (RFC 5280, 4.2.2.1).
QList<QUrl> accessAddresses(const QByteArray &der, int method)
{
    QList<QUrl> addresses;
    const CertificatePointer x509 = parseCertificate(der);
    const AccessPointer access(x509 ? static_cast<AUTHORITY_INFO_ACCESS *>(
                                   X509_get_ext_d2i(x509.get(), NID_info_access, nullptr, nullptr))
                                    : nullptr);
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(description->method) == method) {
            addAddress(description->location, addresses);
        }
    }
    ERR_clear_error();
    return addresses;
}

} // namespace

bool Certificate::permitsTimestamping() const
{
    const CertificatePointer x509 = parseCertificate(m_der);
    const bool permits =
        x509 && X509_check_purpose(x509.get(), X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
    ERR_clear_error();
    return permits;
}

bool Certificate::permitsOcspSigning() const
{
    const CertificatePointer x509 = parseCertificate(m_der);
    if (!x509) {
        ERR_clear_error();
        return false;
    }
    const uint32_t flags = X509_get_extension_flags(x509.get());
    const bool named = (flags & EXFLAG_XKUSAGE) != 0
        && (X509_get_extended_key_usage(x509.get()) & XKU_OCSP_SIGN) != 0;
    const bool signs =
        (X509_get_key_usage(x509.get()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
    ERR_clear_error();
    return named && signs && (flags & EXFLAG_INVALID) == 0;
}

bool Certificate::isAuthority() const
{
    const CertificatePointer x509 = parseCertificate(m_der);
    constexpr int byItsConstraints = 1; // other values stand for guesses at old certificates
    const bool may = x509 && X509_check_ca(x509.get()) == byItsConstraints;
    ERR_clear_error();
    return may;
}

QList<QUrl> Certificate::ocspAddresses() const
{
    return accessAddresses(m_der, NID_ad_OCSP);
}

QList<QUrl> Certificate::issuerAddresses() const
{
    return accessAddresses(m_der, NID_ad_ca_issuers);
}

QList<QUrl> Certificate::crlAddresses() const
{
    QList<QUrl> addresses;
    const CertificatePointer x509 = parseCertificate(m_der);
    const PointsPointer points(x509 ? static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(
                                   x509.get(), NID_crl_distribution_points, nullptr, nullptr))
                                    : nullptr);
    constexpr int fullName = 0;
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        // Lists by others, or for some reasons only, do not tell enough.
        if (point->CRLissuer != nullptr || point->reasons != nullptr || point->distpoint == nullptr
            || point->distpoint->type != fullName) {
            continue;
        }
        const GENERAL_NAMES *names = point->distpoint->name.fullname;
        for (int j = 0; j < sk_GENERAL_NAME_num(names); ++j) {
            addAddress(sk_GENERAL_NAME_value(names, j), addresses);
        }
    }
    ERR_clear_error();
    return addresses;
}
