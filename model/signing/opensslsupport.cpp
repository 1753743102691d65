#include "opensslsupport.h"

#include <QTimeZone>

#include <openssl/err.h>

#include <limits>

BioPointer readerOf(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max());
    return BioPointer(BIO_new_mem_buf(bytes.data(), static_cast<int>(size)));
}

CertificatePointer parseCertificate(QByteArrayView der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.data());
    return CertificatePointer(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(certificate, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

int noPassphrase(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*data*/)
{
    return -1;
}

QString lastOpenSslError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(code);
    return QString::fromLatin1(reason != nullptr ? reason : "no reason given");
}

const EVP_MD *digestOf(SignatureDigest algorithm)
{
    switch (algorithm) {
    case SignatureDigest::Sha256:
        return EVP_sha256();
    case SignatureDigest::Sha384:
        return EVP_sha384();
    case SignatureDigest::Sha512:
        return EVP_sha512();
    }
    return EVP_sha256();
}

QByteArray digestOfParts(const EVP_MD *algorithm, QByteArrayView first, QByteArrayView second)
{
    const DigestPointer context(EVP_MD_CTX_new());
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    const bool done = context && EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), first.data(), static_cast<size_t>(first.size())) == 1
        && EVP_DigestUpdate(context.get(), second.data(), static_cast<size_t>(second.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                              &size)
            == 1;
    return done ? digest.first(size) : QByteArray();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

bool isStrongKey(const EVP_PKEY *key)
{
    constexpr int minimumBits = 112;
    return key != nullptr && EVP_PKEY_get_security_bits(key) >= minimumBits;
}
