#include "streamdata.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <stdexcept>

namespace {

constexpr qint64 longestRow = 1 << 20; // in columns
constexpr qint64 mostColours = 32;
constexpr qint64 mostBits = 16;

class Collector final : public BoundedPipe
{
public:
    using BoundedPipe::BoundedPipe;

    QByteArray bytes;

protected:
    bool take(const char *data, qsizetype length) override
    {
        bytes.append(data, length);
        return true;
    }
};

qint64 numberOf(QPDFObjectHandle dictionary, const char *key, qint64 otherwise)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValue() : otherwise;
}

/// qpdf makes room for two rows of a predictor before it has seen a byte.
bool hasSmallRows(QPDFObjectHandle parameters)
{
    if (parameters.isArray()) {
        return std::ranges::all_of(parameters.getArrayAsVector(), [](QPDFObjectHandle item) {
            return !item.isArray() && hasSmallRows(item);
        });
    }
    if (!parameters.isDictionary()) {
        return true;
    }
    const qint64 columns = numberOf(parameters, "/Columns", 1);
    const qint64 colours = numberOf(parameters, "/Colors", 1);
    const qint64 bits = numberOf(parameters, "/BitsPerComponent", 8);
    return columns >= 0 && columns <= longestRow && colours >= 0 && colours <= mostColours
        && bits >= 0 && bits <= mostBits;
}

/// Only the last filter may unpack: what lies between two of them is not counted by any pipe.
bool unpacksOnce(QPDFObjectHandle filters)
{
    if (!filters.isArray()) {
        return true;
    }
    const int last = filters.getArrayNItems() - 1;
    for (int i = 0; i < last; ++i) {
        QPDFObjectHandle filter = filters.getArrayItem(i);
        if (!filter.isNameAndEquals("/ASCIIHexDecode") && !filter.isNameAndEquals("/AHx")
            && !filter.isNameAndEquals("/ASCII85Decode") && !filter.isNameAndEquals("/A85")) {
            return false;
        }
    }
    return true;
}

size_t warningsOf(QPDFObjectHandle stream)
{
    const QPDF *owner = stream.getOwningQPDF();
    return owner != nullptr ? owner->numWarnings() : 0;
}

} // namespace

BoundedPipe::BoundedPipe(qint64 limit)
    : Pipeline("bounded", nullptr)
    , m_left(limit)
{}

void BoundedPipe::write(unsigned char const *data, size_t length)
{
    const auto size = static_cast<qint64>(length);
    m_overflown = m_overflown || size > m_left;
    // A filter that was stopped by the exception flushes what it still holds.
    m_stopped = m_stopped || m_overflown || !take(reinterpret_cast<const char *>(data), size);
    if (m_stopped) {
        throw std::length_error("no more bytes are wanted");
    }
    m_left -= size;
}

bool pipeDecoded(QPDFObjectHandle stream, BoundedPipe &pipe, qpdf_stream_decode_level_e level)
{
    const size_t before = warningsOf(stream);
    try {
        QPDFObjectHandle dictionary = stream.getDict();
        if (!hasSmallRows(dictionary.getKey("/DecodeParms"))
            || !unpacksOnce(dictionary.getKey("/Filter"))) {
            return false;
        }
        // The two return values differ: one is success, the other whether filters were applied.
        bool filtered = false;
        const bool done = stream.pipeStreamData(&pipe, &filtered, 0, level, false, false);
        // A truncated deflate stream is no failure to qpdf, only a warning.
        return done && filtered && warningsOf(stream) == before;
    } catch (const std::exception &) {
        return false;
    }
}

DecodedStream decodeStream(QPDFObjectHandle stream, qint64 limit)
{
    Collector collector(limit);
    const bool complete = pipeDecoded(stream, collector, qpdf_dl_all);
    if (collector.overflown()) {
        return {DecodedStream::State::TooLarge, {}};
    }
    if (!complete) {
        return {};
    }
    return {DecodedStream::State::Complete, collector.bytes};
}
