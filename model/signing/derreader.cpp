#include "derreader.h"

namespace {

constexpr int deepest = 64;
constexpr qsizetype longestLength = 4; // bytes
constexpr qsizetype longForm = 0x80;
constexpr unsigned char numberMask = 0x1F;
constexpr unsigned char constructed = 0x20;
constexpr unsigned char classMask = 0xC0;
constexpr unsigned char sequence = 0x10;
constexpr unsigned char set = 0x11;

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

bool isShortestInteger(QByteArrayView content)
{
    if (content.size() < 2) {
        return !content.isEmpty();
    }
    const bool negative = (byteAt(content, 1) & 0x80) != 0;
    return !(byteAt(content, 0) == 0 && !negative) && !(byteAt(content, 0) == 0xFF && negative);
}

/// The bits behind the last one are zero.
bool isProperBitString(QByteArrayView content)
{
    if (content.isEmpty()) {
        return false;
    }
    const unsigned char unused = byteAt(content, 0);
    if (content.size() == 1) {
        return unused == 0;
    }
    return unused < 8 && (byteAt(content, content.size() - 1) & ((1U << unused) - 1U)) == 0;
}

/// Groups of seven bits, none of which begins with zeros.
bool isProperObjectIdentifier(QByteArrayView content)
{
    bool begins = true;
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        if (begins && byte == 0x80) {
            return false;
        }
        begins = (byte & 0x80) == 0;
    }
    return begins && !content.isEmpty();
}

bool isProperValue(const DerElement &element)
{
    switch (element.tag) {
    case 0x01:
        return element.content.size() == 1
            && (byteAt(element.content, 0) == 0 || byteAt(element.content, 0) == 0xFF);
    case 0x02:
    case 0x0A:
        return isShortestInteger(element.content);
    case 0x03:
        return isProperBitString(element.content);
    case 0x05:
        return element.content.isEmpty();
    case 0x06:
        return isProperObjectIdentifier(element.content);
    default:
        return true;
    }
}

bool areProper(QByteArrayView bytes, int depth)
{
    DerReader reader(bytes);
    while (!reader.atEnd()) {
        const std::optional<DerElement> element = reader.next();
        if (!element || depth > deepest) {
            return false;
        }
        const bool isConstructed = (element->tag & constructed) != 0;
        const unsigned char number = element->tag & numberMask;
        if ((element->tag & classMask) == 0
            && isConstructed != (number == sequence || number == set)) {
            return false;
        }
        if (isConstructed ? !areProper(element->content, depth + 1) : !isProperValue(*element)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<DerElement> DerReader::next()
{
    if (m_rest.size() < 2 || (byteAt(m_rest, 0) & numberMask) == numberMask) {
        return {}; // nothing we read has a number above 30
    }
    qsizetype header = 2;
    qsizetype length = byteAt(m_rest, 1);
    if (length >= longForm) {
        const qsizetype digits = length - longForm;
        header += digits;
        if (digits == 0 || digits > longestLength || m_rest.size() < header
            || byteAt(m_rest, 2) == 0) {
            return {};
        }
        length = 0;
        for (qsizetype at = 2; at < header; ++at) {
            length = (length << 8) | byteAt(m_rest, at);
        }
        if (length < longForm) {
            return {};
        }
    }
    if (length > m_rest.size() - header) {
        return {};
    }
    const DerElement element{byteAt(m_rest, 0), m_rest.sliced(header, length),
                             m_rest.first(header + length)};
    m_rest = m_rest.sliced(header + length);
    return element;
}

std::optional<DerElement> DerReader::next(unsigned char tag)
{
    return !m_rest.isEmpty() && byteAt(m_rest, 0) == tag ? next() : std::nullopt;
}

bool isDer(QByteArrayView bytes)
{
    return areProper(bytes, 0);
}
