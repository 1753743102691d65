#include "secret.h"

#include <openssl/crypto.h>

#include <algorithm>

Secret::Secret() = default;

Secret::Secret(QByteArrayView bytes)
    : m_bytes(std::make_unique<char[]>(static_cast<size_t>(bytes.size()) + 1))
    , m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::taking(QByteArray &source)
{
    Secret secret(source);
    if (source.isDetached()) {
        OPENSSL_cleanse(source.data(), static_cast<size_t>(source.size()));
    }
    source.clear();
    return secret;
}

Secret Secret::taking(QString &source)
{
    QByteArray encoded = source.toUtf8();
    if (source.isDetached()) {
        OPENSSL_cleanse(source.data(), static_cast<size_t>(source.size()) * sizeof(QChar));
    }
    source.clear();
    return taking(encoded);
}

Secret Secret::copy() const
{
    return Secret(view());
}

bool Secret::contains(char character) const
{
    return view().contains(character);
}

const char *Secret::constData() const
{
    return m_bytes ? m_bytes.get() : "";
}

void Secret::wipe()
{
    if (m_bytes) {
        OPENSSL_cleanse(m_bytes.get(), static_cast<size_t>(m_size));
    }
    m_bytes.reset();
    m_size = 0;
}
