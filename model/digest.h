#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

/// The 32 bytes of a SHA-256.
using Digest = QByteArray;

/// SHA-256 (FIPS 180-4) of @p bytes, 32 bytes.
Digest sha256(QByteArrayView bytes);

/// HMAC-SHA-256 (RFC 2104), 32 bytes.
Digest hmacSha256(QByteArrayView key, QByteArrayView message);

/// @p count bytes from the cryptographic random generator.
QByteArray randomBytes(qsizetype count);

/// Lower-case hexadecimal, as printed and stored everywhere.
QString toHex(QByteArrayView digest);

/// Incremental SHA-256 for content that is not held in memory.
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(Sha256Stream &&) noexcept;
    Sha256Stream &operator=(Sha256Stream &&) noexcept;

    void add(QByteArrayView bytes);
    /// Ends the computation; the stream must not be used afterwards.
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};
