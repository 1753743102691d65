#include "certificatedetails.h"

#include "opensslsupport.h"
#include "signingkey.h"

#include <QCoreApplication>

#include <openssl/err.h>

#include <array>

namespace {

struct UsageBit
{
    uint32_t bit;
    const char *words;
};

constexpr std::array usageBits{
    UsageBit{KU_DIGITAL_SIGNATURE, QT_TRANSLATE_NOOP("CertificateDetails", "Digital signature")},
    UsageBit{KU_NON_REPUDIATION,
             QT_TRANSLATE_NOOP("CertificateDetails", "Commitment to content (non-repudiation)")},
    UsageBit{KU_KEY_ENCIPHERMENT, QT_TRANSLATE_NOOP("CertificateDetails", "Encryption of keys")},
    UsageBit{KU_DATA_ENCIPHERMENT, QT_TRANSLATE_NOOP("CertificateDetails", "Encryption of data")},
    UsageBit{KU_KEY_AGREEMENT, QT_TRANSLATE_NOOP("CertificateDetails", "Agreement on keys")},
    UsageBit{KU_KEY_CERT_SIGN, QT_TRANSLATE_NOOP("CertificateDetails", "Signing certificates")},
    UsageBit{KU_CRL_SIGN,
             QT_TRANSLATE_NOOP("CertificateDetails", "Signing lists of revoked certificates")},
};

struct Purpose
{
    const char *oid;
    const char *words;
};

constexpr std::array purposes{
    Purpose{"2.5.29.37.0", QT_TRANSLATE_NOOP("CertificateDetails", "Any purpose")},
    Purpose{"1.3.6.1.5.5.7.3.1", QT_TRANSLATE_NOOP("CertificateDetails", "Servers")},
    Purpose{"1.3.6.1.5.5.7.3.2", QT_TRANSLATE_NOOP("CertificateDetails", "Logging in")},
    Purpose{"1.3.6.1.5.5.7.3.3", QT_TRANSLATE_NOOP("CertificateDetails", "Signing programs")},
    Purpose{"1.3.6.1.5.5.7.3.4", QT_TRANSLATE_NOOP("CertificateDetails", "E-mail")},
    Purpose{"1.3.6.1.5.5.7.3.8", QT_TRANSLATE_NOOP("CertificateDetails", "Timestamps")},
    Purpose{"1.3.6.1.5.5.7.3.9",
            QT_TRANSLATE_NOOP("CertificateDetails", "Answers about revocation (OCSP)")},
    Purpose{"1.3.6.1.5.5.7.3.36", QT_TRANSLATE_NOOP("CertificateDetails", "Signing documents")},
    Purpose{"1.3.6.1.4.1.311.10.3.12",
            QT_TRANSLATE_NOOP("CertificateDetails", "Signing documents")},
    Purpose{"1.2.840.113583.1.1.5", QT_TRANSLATE_NOOP("CertificateDetails", "Signing documents")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("CertificateDetails", words);
}

/// In words, or as numbers where there are none.
QString shownPurpose(const ASN1_OBJECT *object)
{
    char oid[128] = {};
    OBJ_obj2txt(oid, sizeof(oid), object, 1);
    for (const Purpose &purpose : purposes) {
        if (qstrcmp(purpose.oid, oid) == 0) {
            return translated(purpose.words);
        }
    }
    return QString::fromLatin1(oid);
}

QStringList usagesOf(X509 *certificate)
{
    QStringList usages;
    if ((X509_get_extension_flags(certificate) & EXFLAG_KUSAGE) != 0) {
        const uint32_t usage = X509_get_key_usage(certificate);
        for (const UsageBit &known : usageBits) {
            if ((usage & known.bit) != 0) {
                usages.append(translated(known.words));
            }
        }
    }
    const OpenSslPointer<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> extended(
        static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; i < sk_ASN1_OBJECT_num(extended.get()); ++i) {
        usages.append(shownPurpose(sk_ASN1_OBJECT_value(extended.get(), i)));
    }
    usages.removeDuplicates();
    return usages;
}

} // namespace

CertificateDetails detailsOf(const Certificate &certificate)
{
    const CertificatePointer x509 = parseCertificate(certificate.der());
    if (!x509) {
        ERR_clear_error();
        return {};
    }
    const EVP_PKEY *key = X509_get0_pubkey(x509.get());
    CertificateDetails details;
    details.keyKind = keyKindOf(key);
    details.isRsa = key != nullptr && EVP_PKEY_is_a(key, "RSA") == 1;
    details.keyBits = key != nullptr ? EVP_PKEY_get_bits(key) : 0;
    details.usableKey = isUsableSigningKey(key);
    details.isAuthority = X509_check_ca(x509.get()) == 1;
    details.restrictsUsage = (X509_get_extension_flags(x509.get()) & EXFLAG_KUSAGE) != 0;
    // All bits are set where the extension is absent.
    details.permitsContentCommitment = (X509_get_key_usage(x509.get()) & KU_NON_REPUDIATION) != 0;
    details.usages = usagesOf(x509.get());
    ERR_clear_error();
    return details;
}
