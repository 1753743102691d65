#include "certificate.h"

#include "model/digest.h"
#include "opensslsupport.h"
#include "trialidentity.h"

#include <QCoreApplication>

#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace {

class Certificates
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QString entryOf(const X509_NAME *name, int nid)
{
    const int position = X509_NAME_get_index_by_NID(name, nid, -1);
    if (position < 0) {
        return {};
    }
    const ASN1_STRING *text = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, position));
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, text);
    if (size < 0) {
        ERR_clear_error();
        return {};
    }
    const QString value = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return value;
}

QString shownName(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationalUnitName, NID_organizationName}) {
        if (const QString entry = entryOf(name, nid); !entry.isEmpty()) {
            return entry;
        }
    }
    return {};
}

quint32 hashOf(const X509_NAME *name)
{
    return static_cast<quint32>(X509_NAME_hash_ex(name, nullptr, nullptr, nullptr));
}

QByteArray serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                      ASN1_STRING_length(serial));
}

bool hasPurpose(const EXTENDED_KEY_USAGE *purposes, const char *oid)
{
    const OpenSslPointer<ASN1_OBJECT, ASN1_OBJECT_free> wanted(OBJ_txt2obj(oid, 1));
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes); ++i) {
        if (OBJ_cmp(sk_ASN1_OBJECT_value(purposes, i), wanted.get()) == 0) {
            return true;
        }
    }
    return false;
}

/// A certificate for servers or for time stamps says nothing about who signs a document.
bool isForOtherPurposes(X509 *certificate)
{
    constexpr std::array forDocuments{
        "2.5.29.37.0", // any
        "1.3.6.1.5.5.7.3.4", // e-mail protection
        "1.3.6.1.5.5.7.3.36", // document signing, RFC 9336
        "1.3.6.1.4.1.311.10.3.12", // document signing, Microsoft
        "1.2.840.113583.1.1.5", // document signing, Adobe
    };
    constexpr std::array forOthers{
        "1.3.6.1.5.5.7.3.1", // server
        "1.3.6.1.5.5.7.3.8", // time stamps
        "1.3.6.1.5.5.7.3.9", // OCSP
    };
    const OpenSslPointer<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> purposes(
        static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    const auto has = [&purposes](const char *oid) {
        return hasPurpose(purposes.get(), oid);
    };
    return purposes && std::ranges::any_of(forOthers, has)
        && std::ranges::none_of(forDocuments, has);
}

} // namespace

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    const CertificatePointer parsed = parseCertificate(der);
    if (!parsed) {
        ERR_clear_error();
        return Error::invalid(Certificates::tr("A certificate cannot be read: it is damaged."));
    }
    X509 *x509 = parsed.get();
    Certificate certificate;
    certificate.m_der = derOf(x509);
    certificate.m_subjectName = shownName(X509_get_subject_name(x509));
    certificate.m_subjectOrganisation = entryOf(X509_get_subject_name(x509), NID_organizationName);
    certificate.m_issuerName = shownName(X509_get_issuer_name(x509));
    certificate.m_subjectHash = hashOf(X509_get_subject_name(x509));
    certificate.m_issuerHash = hashOf(X509_get_issuer_name(x509));
    certificate.m_serialNumber = serialOf(x509);
    certificate.m_notBefore = timeOf(X509_get0_notBefore(x509));
    certificate.m_notAfter = timeOf(X509_get0_notAfter(x509));
    certificate.m_selfSigned =
        X509_name_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0
        && X509_verify(x509, X509_get0_pubkey(x509)) == 1;
    certificate.m_trial = certificate.m_selfSigned
        && entryOf(X509_get_subject_name(x509), NID_organizationalUnitName)
            == QLatin1String(trialIdentityMark);
    const uint32_t usage = X509_get_key_usage(x509); // all bits set where the extension is absent
    certificate.m_permitsSigning = (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0
        && (X509_get_extension_flags(x509) & EXFLAG_INVALID) == 0 && !isForOtherPurposes(x509);
    ERR_clear_error();
    return certificate;
}

QByteArray Certificate::toPem() const
{
    const QByteArray base64 = m_der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < base64.size(); i += 64) {
        pem += base64.mid(i, 64) + '\n';
    }
    pem += "-----END CERTIFICATE-----\n";
    return pem;
}

QByteArray Certificate::fingerprint() const
{
    return sha256(m_der);
}
