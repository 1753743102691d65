#include "signingkey.h"

#include "opensslsupport.h"

#include <openssl/err.h>

namespace {

constexpr int minimumRsaBits = 2048;

/// Empty for a key that is none on a curve with a name.
QByteArray curveOf(const EVP_PKEY *key)
{
    char group[64] = {};
    size_t length = 0;
    const bool named = EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group, sizeof(group), &length) == 1;
    ERR_clear_error();
    return named ? QByteArray(group, static_cast<qsizetype>(length)) : QByteArray();
}

/// The name by which NIST and everybody else calls the curves that are used here.
QString shownCurve(const QByteArray &curve)
{
    if (curve == "prime256v1") {
        return QStringLiteral("P-256");
    }
    if (curve == "secp384r1") {
        return QStringLiteral("P-384");
    }
    return curve == "secp521r1" ? QStringLiteral("P-521") : QString::fromLatin1(curve);
}

} // namespace

bool isUsableSigningKey(const EVP_PKEY *key)
{
    if (key == nullptr) {
        return false;
    }
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        return EVP_PKEY_get_bits(key) >= minimumRsaBits;
    }
    const QByteArray curve = curveOf(key);
    return curve == "prime256v1" || curve == "secp384r1" || curve == "secp521r1";
}

SignatureDigest digestFor(const EVP_PKEY *key)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_is_a(key, "EC") != 1 || bits <= 256) {
        return SignatureDigest::Sha256;
    }
    return bits <= 384 ? SignatureDigest::Sha384 : SignatureDigest::Sha512;
}

QString keyKindOf(const EVP_PKEY *key)
{
    if (key == nullptr) {
        return {};
    }
    if (const QByteArray curve = curveOf(key); !curve.isEmpty()) {
        return shownCurve(curve);
    }
    const char *name = EVP_PKEY_get0_type_name(key);
    const QString kind = QString::fromLatin1(name != nullptr ? name : "?");
    return EVP_PKEY_is_a(key, "RSA") == 1
        ? kind + QLatin1Char(' ') + QString::number(EVP_PKEY_get_bits(key))
        : kind;
}
