#include "rawreader.h"

#include "objectgraph.h"
#include "streamdata.h"

#include <QStringBuilder>
#include <qpdf/BufferInputSource.hh>

namespace {

constexpr int longestNumber = 10;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\0';
}

/// qpdf takes its buffers without const; nothing here writes into them.
unsigned char *mutableData(QByteArrayView bytes)
{
    return const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(bytes.data()));
}

bool refersToNothing(QPDFObjectHandle value)
{
    bool nothing = !value.isIndirect();
    if (nothing) {
        forEachReference(value, [&nothing](QPDFObjectHandle, Holder) { nothing = false; });
    }
    return nothing;
}

/// A copy that belongs to no document, so that any may take it.
QPDFObjectHandle detached(QPDFObjectHandle value)
{
    return QPDFObjectHandle::parse(value.unparse());
}

} // namespace

RawReader::RawReader(QByteArrayView pdf)
    : m_pdf(pdf)
    , m_buffer(mutableData(pdf), static_cast<size_t>(pdf.size()))
    , m_input(std::make_shared<BufferInputSource>("PDF", &m_buffer))
{
    m_context.setSuppressWarnings(true);
    m_context.emptyPDF();
}

std::optional<RawObject> RawReader::valueAt(qint64 offset)
{
    try {
        bool empty = false;
        m_input->seek(offset, SEEK_SET);
        QPDFObjectHandle value =
            QPDFObjectHandle::parse(m_input, {}, m_tokenizer, empty, nullptr, &m_context);
        if (empty || m_context.anyWarnings()) {
            return {};
        }
        return RawObject{value, m_input->tell()};
    } catch (const std::exception &) {
        return {};
    }
}

std::optional<RawObject> RawReader::bodyAt(qint64 offset)
{
    std::optional<RawObject> object = valueAt(offset);
    if (!object) {
        return {};
    }
    const qint64 next = skipSpace(m_pdf, object->end);
    if (standsAt(m_pdf, next, "endobj")) {
        return object;
    }
    if (object->value.isIndirect() || !object->value.isDictionary()
        || !standsAt(m_pdf, next, "stream")) {
        return {};
    }
    object->isStream = true;
    const qint64 lineEnd = next + 6;
    object->dataBegin = standsAt(m_pdf, lineEnd, "\r\n") ? lineEnd + 2 : lineEnd + 1;
    const bool properEnd = object->dataBegin == lineEnd + 2 || standsAt(m_pdf, lineEnd, "\n");
    return properEnd ? object : std::nullopt;
}

std::optional<RawObject> RawReader::objectAt(qint64 offset, int *number)
{
    qint64 at = offset;
    const qint64 first = readNumber(m_pdf, at, longestNumber);
    if (first <= 0 || first > std::numeric_limits<int>::max() || !standsAt(m_pdf, at, " ")) {
        return {};
    }
    *number = static_cast<int>(first);
    const qint64 generation = readNumber(m_pdf, ++at, longestNumber);
    constexpr QByteArrayView keyword(" obj");
    if (generation < 0 || !standsAt(m_pdf, at, keyword)) {
        return {};
    }
    return bodyAt(at + keyword.size());
}

std::optional<RawObject> RawReader::objectAt(qint64 offset, int number, int generation)
{
    const QByteArray header =
        QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj";
    if (!standsAt(m_pdf, offset, header)) {
        return {};
    }
    return bodyAt(offset + header.size());
}

std::optional<QByteArray> RawReader::content(const RawObject &stream, qint64 limit)
{
    try {
        return decoded(stream, limit);
    } catch (const std::exception &) {
        return {};
    }
}

std::optional<QByteArray> RawReader::decoded(const RawObject &stream, qint64 limit) const
{
    const qint64 length = directNumber(stream.value, "/Length");
    QPDFObjectHandle filter = QPDFObjectHandle(stream.value).getKey("/Filter");
    QPDFObjectHandle parameters = QPDFObjectHandle(stream.value).getKey("/DecodeParms");
    if (!stream.isStream || length < 0 || length > m_pdf.size() - stream.dataBegin
        || !refersToNothing(filter) || !refersToNothing(parameters)) {
        return {};
    }
    const QByteArrayView raw = m_pdf.sliced(stream.dataBegin, length);
    QPDF document; // of its own, so that the copy goes with it
    document.setSuppressWarnings(true);
    document.emptyPDF();
    QPDFObjectHandle copy = QPDFObjectHandle::newStream(&document);
    copy.replaceStreamData(std::string(raw.data(), static_cast<size_t>(raw.size())),
                           detached(filter), detached(parameters));
    const DecodedStream unpacked = decodeStream(copy, limit);
    if (unpacked.state != DecodedStream::State::Complete || document.anyWarnings()) {
        return {};
    }
    return unpacked.bytes;
}

qint64 directNumber(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return !value.isIndirect() && value.isInteger() && value.getIntValue() >= 0
        ? value.getIntValue()
        : -1;
}

qint64 skipSpace(QByteArrayView pdf, qint64 offset)
{
    while (offset < pdf.size() && isSpace(pdf[offset])) {
        ++offset;
    }
    return offset;
}

qint64 readNumber(QByteArrayView pdf, qint64 &offset, int digits)
{
    const qint64 begin = offset;
    qint64 number = 0;
    while (offset < pdf.size() && offset - begin < digits && pdf[offset] >= '0'
           && pdf[offset] <= '9') {
        number = number * 10 + (pdf[offset] - '0');
        ++offset;
    }
    return offset == begin ? -1 : number;
}

bool standsAt(QByteArrayView pdf, qint64 offset, QByteArrayView word)
{
    return offset >= 0 && offset <= pdf.size() && pdf.sliced(offset).startsWith(word);
}
