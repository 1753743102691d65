#pragma once

#include <QByteArrayView>

#include <optional>

/// One element of a DER encoding; the views refer to the bytes that were read.
struct DerElement
{
    unsigned char tag = 0; ///< with its class, as the byte is written
    QByteArrayView content;
    QByteArrayView whole; ///< with tag and length
};

/// Reads one element after the other, each with a definite length in its shortest form (X.690,
/// 10.1). For this folder only.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    /// Nothing at the end, and where no proper element stands.
    std::optional<DerElement> next();
    /// Only an element of this tag; it stays where another one stands.
    std::optional<DerElement> next(unsigned char tag);
    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

/// Whether @p bytes are elements that DER could write in no other way, down to the innermost ones.
/// The order of sets is left aside: programs differ in it.
bool isDer(QByteArrayView bytes);
