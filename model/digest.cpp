#include "model/digest.h"

#include <QtGlobal>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace {

constexpr int digestSize = 32;

struct ContextDeleter
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

struct Sha256Stream::Context
{
    std::unique_ptr<EVP_MD_CTX, ContextDeleter> evp{EVP_MD_CTX_new()};
};

Digest sha256(QByteArrayView bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

Digest hmacSha256(QByteArrayView key, QByteArrayView message)
{
    Digest result(digestSize, Qt::Uninitialized);
    unsigned int size = 0;
    // To OpenSSL a null key means "the key of before", not an empty one.
    const auto *ok =
        HMAC(EVP_sha256(), key.isEmpty() ? "" : key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(message.data()),
             static_cast<size_t>(message.size()), reinterpret_cast<unsigned char *>(result.data()),
             &size);
    if (ok == nullptr || size != digestSize) {
        qFatal("OpenSSL cannot compute HMAC-SHA-256");
    }
    return result;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(result.data()), static_cast<int>(count))
        != 1) {
        qFatal("OpenSSL has no source of randomness");
    }
    return result;
}

QString toHex(QByteArrayView digest)
{
    return QString::fromLatin1(digest.toByteArray().toHex());
}

Sha256Stream::Sha256Stream()
    : m_context(std::make_unique<Context>())
{
    if (EVP_DigestInit_ex(m_context->evp.get(), EVP_sha256(), nullptr) != 1) {
        qFatal("OpenSSL cannot compute SHA-256");
    }
}

Sha256Stream::~Sha256Stream() = default;
Sha256Stream::Sha256Stream(Sha256Stream &&) noexcept = default;
Sha256Stream &Sha256Stream::operator=(Sha256Stream &&) noexcept = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Digest Sha256Stream::finish()
{
    Digest result(digestSize, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char *>(result.data()),
                       nullptr);
    return result;
}
