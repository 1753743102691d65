#include "cmsform.h"

#include "derreader.h"

#include <algorithm>
#include <optional>

namespace {

constexpr unsigned char integerTag = 0x02;
constexpr unsigned char octetsTag = 0x04;
constexpr unsigned char identifierTag = 0x06;
constexpr unsigned char sequenceTag = 0x30;
constexpr unsigned char setTag = 0x31;
constexpr unsigned char keyIdentifierTag = 0x80;
constexpr unsigned char firstTag = 0xA0; // [0]
constexpr unsigned char secondTag = 0xA1; // [1]
constexpr QByteArrayView null("\x05\x00", 2);
constexpr QByteArrayView signedDataType("\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 9);
constexpr QByteArrayView dataType("\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 9);
constexpr QByteArrayView timestampAttribute("\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x02\x0E", 11);

/// The identifier of an AlgorithmIdentifier that has no parameters, or NULL (RFC 5754, 2).
std::optional<QByteArrayView> plainAlgorithm(const std::optional<DerElement> &algorithm)
{
    if (!algorithm) {
        return {};
    }
    DerReader reader(algorithm->content);
    const std::optional<DerElement> identifier = reader.next(identifierTag);
    if (!identifier || !(reader.atEnd() || reader.rest() == null)) {
        return {};
    }
    return identifier->content;
}

/// The number of a version; -1 where it is none.
int versionOf(const std::optional<DerElement> &version)
{
    return version && version->content.size() == 1 ? version->content[0] : -1;
}

/// One token. Some servers write them with indefinite lengths; where such a one ends is left to
/// those who verify it.
bool isToken(QByteArrayView value)
{
    constexpr QByteArrayView indefinite("\x30\x80", 2);
    DerReader reader(value);
    return value.startsWith(indefinite) || (reader.next(sequenceTag) && reader.atEnd());
}

bool areTimestamps(QByteArrayView attributes)
{
    DerReader reader(attributes);
    while (!reader.atEnd()) {
        const std::optional<DerElement> attribute = reader.next(sequenceTag);
        DerReader parts(attribute ? attribute->content : QByteArrayView());
        const std::optional<DerElement> type = parts.next(identifierTag);
        const std::optional<DerElement> values = parts.next(setTag);
        if (!type || !values || !parts.atEnd() || type->content != timestampAttribute
            || !isToken(values->content)) {
            return false;
        }
    }
    return !attributes.isEmpty();
}

/// The parts of a SignedData that take part in each other's rules.
class FormCheck
{
public:
    bool check(QByteArrayView contents);

private:
    bool readSignedData(QByteArrayView content);
    bool readContentInfo(QByteArrayView content);
    bool readSigner(QByteArrayView content);

    QByteArrayView m_contentType;
    QByteArrayView m_digestAlgorithm;
    int m_signerVersion = -1;
};

bool FormCheck::readContentInfo(QByteArrayView content)
{
    DerReader reader(content);
    const std::optional<DerElement> type = reader.next(identifierTag);
    const std::optional<DerElement> value = reader.next(firstTag);
    m_contentType = type ? type->content : QByteArrayView();
    return type && reader.atEnd() && (!value || isDer(value->content));
}

bool FormCheck::readSigner(QByteArrayView content)
{
    DerReader reader(content);
    m_signerVersion = versionOf(reader.next(integerTag));
    const std::optional<DerElement> identifier =
        reader.next(m_signerVersion == 3 ? keyIdentifierTag : sequenceTag);
    const std::optional<QByteArrayView> digest = plainAlgorithm(reader.next(sequenceTag));
    const std::optional<DerElement> attributes = reader.next(firstTag);
    const std::optional<DerElement> algorithm = reader.next(sequenceTag);
    const std::optional<DerElement> value = reader.next(octetsTag);
    const std::optional<DerElement> unsignedAttributes = reader.next(secondTag);
    return (m_signerVersion == 1 || m_signerVersion == 3) && identifier && digest
        && *digest == m_digestAlgorithm && algorithm && value && reader.atEnd()
        && isDer(identifier->whole) && isDer(algorithm->whole)
        && (!attributes || isDer(attributes->whole))
        && (!unsignedAttributes || areTimestamps(unsignedAttributes->content));
}

bool FormCheck::readSignedData(QByteArrayView content)
{
    DerReader reader(content);
    const int version = versionOf(reader.next(integerTag));
    const std::optional<DerElement> algorithms = reader.next(setTag);
    DerReader onlyOne(algorithms ? algorithms->content : QByteArrayView());
    const std::optional<QByteArrayView> algorithm = plainAlgorithm(onlyOne.next(sequenceTag));
    m_digestAlgorithm = algorithm.value_or(QByteArrayView());
    const std::optional<DerElement> encapsulated = reader.next(sequenceTag);
    const std::optional<DerElement> certificates = reader.next(firstTag);
    const std::optional<DerElement> signers = reader.next(setTag); // no [1]: PAdES has no CRLs here
    DerReader onlySigner(signers ? signers->content : QByteArrayView());
    const std::optional<DerElement> signer = onlySigner.next(sequenceTag);
    if (!algorithm || !onlyOne.atEnd() || !encapsulated || !signer || !onlySigner.atEnd()
        || !reader.atEnd() || !readContentInfo(encapsulated->content)
        || !readSigner(signer->content)) {
        return false;
    }
    DerReader each(certificates ? certificates->content : QByteArrayView());
    while (!each.atEnd()) {
        const std::optional<DerElement> certificate = each.next(sequenceTag);
        if (!certificate || !isDer(certificate->content)) {
            return false;
        }
    }
    // RFC 5652, 5.1, where all certificates are those of X.509.
    return version == (m_signerVersion == 3 || m_contentType != dataType ? 3 : 1);
}

bool FormCheck::check(QByteArrayView contents)
{
    DerReader padded(contents);
    const std::optional<DerElement> whole = padded.next(sequenceTag);
    DerReader reader(whole ? whole->content : QByteArrayView());
    const std::optional<DerElement> type = reader.next(identifierTag);
    const std::optional<DerElement> content = reader.next(firstTag);
    DerReader inner(content ? content->content : QByteArrayView());
    const std::optional<DerElement> signedData = inner.next(sequenceTag);
    return type && type->content == signedDataType && signedData && inner.atEnd() && reader.atEnd()
        && readSignedData(signedData->content)
        && std::ranges::all_of(padded.rest(), [](char c) { return c == '\0'; });
}

} // namespace

bool hasStrictForm(QByteArrayView contents)
{
    return FormCheck().check(contents);
}
