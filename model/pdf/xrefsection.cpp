#include "xrefsection.h"

#include <algorithm>
#include <array>

namespace {

constexpr int maximumNumber = 1'000'000;
constexpr int digitsOfOffset = 10;
constexpr int digitsOfGeneration = 5;
constexpr int widestField = 7; // bytes; a wider one would not fit into qint64

bool sortAndCheck(XrefSection &section)
{
    std::ranges::sort(section.entries, {}, &XrefEntry::number);
    return std::ranges::adjacent_find(section.entries, {}, &XrefEntry::number)
        == section.entries.end()
        && (section.entries.empty() || section.entries.back().number <= maximumNumber);
}

/// Reads what tables and streams have in common; false for what we leave to others: hybrid files
/// show one thing to old programs and another to new ones.
bool readTrailer(QPDFObjectHandle trailer, XrefSection &section)
{
    const auto keys = trailer.getDictAsMap();
    section.encrypted = keys.contains("/Encrypt");
    if (keys.contains("/Prev")) {
        section.previous = directNumber(trailer, "/Prev");
        if (section.previous < 0) {
            return false;
        }
    }
    return !keys.contains("/XRefStm") && directNumber(trailer, "/Size") > 0;
}

class TableReader
{
public:
    TableReader(RawReader &reader, XrefSection &section, qint64 &entriesLeft)
        : m_reader(reader)
        , m_pdf(reader.bytes())
        , m_section(section)
        , m_entriesLeft(entriesLeft)
        , m_at(section.offset)
    {}

    bool read();

private:
    bool skipLineEnd();
    bool readSubsection();
    bool readEntry(int number);

    RawReader &m_reader;
    QByteArrayView m_pdf;
    XrefSection &m_section;
    qint64 &m_entriesLeft;
    qint64 m_at;
};

bool TableReader::skipLineEnd()
{
    while (standsAt(m_pdf, m_at, " ")) {
        ++m_at;
    }
    const qint64 before = m_at;
    m_at += standsAt(m_pdf, m_at, "\r") ? 1 : 0;
    m_at += standsAt(m_pdf, m_at, "\n") ? 1 : 0;
    return m_at > before;
}

/// Twenty bytes: "nnnnnnnnnn ggggg n", and two for the end of the line.
bool TableReader::readEntry(int number)
{
    constexpr qint64 size = 20;
    constexpr qint64 lineEnd = 18;
    XrefEntry entry;
    entry.number = number;
    qint64 at = m_at;
    entry.offset = readNumber(m_pdf, at, digitsOfOffset);
    const bool wholeOffset = at == m_at + digitsOfOffset && standsAt(m_pdf, at, " ");
    entry.generation = static_cast<int>(readNumber(m_pdf, ++at, digitsOfGeneration));
    const bool wholeGeneration = at == m_at + lineEnd - 2;
    const bool used = standsAt(m_pdf, at, " n");
    const QByteArrayView end =
        m_at + size <= m_pdf.size() ? m_pdf.sliced(m_at + lineEnd, 2) : QByteArrayView();
    if (!wholeOffset || !wholeGeneration || !(used || standsAt(m_pdf, at, " f"))
        || !(end == " \n" || end == " \r" || end == "\r\n")) {
        return false;
    }
    entry.kind = used ? XrefEntry::Kind::Plain : XrefEntry::Kind::Free;
    m_section.entries.push_back(entry);
    m_at += size;
    return true;
}

bool TableReader::readSubsection()
{
    const qint64 first = readNumber(m_pdf, m_at, digitsOfOffset);
    if (!standsAt(m_pdf, m_at, " ")) {
        return false;
    }
    const qint64 count = readNumber(m_pdf, ++m_at, digitsOfOffset);
    if (first < 0 || count < 0 || first + count > maximumNumber + 1 || !skipLineEnd()) {
        return false;
    }
    for (qint64 i = 0; i < count; ++i) {
        if (--m_entriesLeft < 0 || !readEntry(static_cast<int>(first + i))) {
            return false;
        }
    }
    return true;
}

bool TableReader::read()
{
    constexpr QByteArrayView table("xref");
    constexpr QByteArrayView trailer("trailer");
    m_at += table.size();
    if (!skipLineEnd()) {
        return false;
    }
    while (!standsAt(m_pdf, m_at, trailer)) {
        if (!readSubsection()) {
            return false;
        }
    }
    std::optional<RawObject> dictionary = m_reader.valueAt(m_at + trailer.size());
    return dictionary && dictionary->value.isDictionary()
        && standsAt(m_pdf, skipSpace(m_pdf, dictionary->end), "startxref")
        && readTrailer(dictionary->value, m_section);
}

/// Numbers of a cross-reference stream: /W or /Index. Empty where it is not an array of them.
std::vector<qint64> numbersOf(QPDFObjectHandle dictionary, const char *key)
{
    std::vector<qint64> numbers;
    QPDFObjectHandle array = dictionary.getKey(key);
    if (array.isIndirect() || !array.isArray()) {
        return {};
    }
    for (QPDFObjectHandle item : array.getArrayAsVector()) {
        if (item.isIndirect() || !item.isInteger() || item.getIntValue() < 0) {
            return {};
        }
        numbers.push_back(item.getIntValue());
    }
    return numbers;
}

class StreamReader
{
public:
    StreamReader(RawReader &reader, XrefSection &section, qint64 &entriesLeft)
        : m_reader(reader)
        , m_section(section)
        , m_entriesLeft(entriesLeft)
    {}

    bool read();

private:
    bool readLayout(QPDFObjectHandle dictionary);
    bool readEntries(QByteArrayView data);
    bool readEntry(QByteArrayView data, int number);

    RawReader &m_reader;
    XrefSection &m_section;
    qint64 &m_entriesLeft;
    std::array<qsizetype, 3> m_widths{};
    qsizetype m_entrySize = 0;
    qint64 m_count = 0;
    std::vector<qint64> m_index;
};

bool StreamReader::readLayout(QPDFObjectHandle dictionary)
{
    const std::vector<qint64> widths = numbersOf(dictionary, "/W");
    m_index = dictionary.getDictAsMap().contains("/Index")
        ? numbersOf(dictionary, "/Index")
        : std::vector<qint64>{0, directNumber(dictionary, "/Size")};
    if (widths.size() != m_widths.size() || widths.at(1) == 0 || m_index.size() % 2 != 0
        || std::ranges::any_of(widths, [](qint64 width) { return width > widestField; })) {
        return false;
    }
    std::ranges::copy(widths, m_widths.begin());
    m_entrySize = m_widths.at(0) + m_widths.at(1) + m_widths.at(2);
    for (size_t i = 0; i < m_index.size(); i += 2) {
        const qint64 first = m_index.at(i);
        const qint64 count = m_index.at(i + 1);
        if (first > maximumNumber || count < 0 || count > maximumNumber + 1 - first) {
            return false;
        }
        m_count += count;
    }
    m_entriesLeft -= m_count;
    return m_entriesLeft >= 0;
}

bool StreamReader::readEntry(QByteArrayView data, int number)
{
    std::array<qint64, 3> fields{1, 0, 0}; // the kind is 1 where it is left out
    qsizetype at = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        const qsizetype end = at + m_widths.at(i);
        fields.at(i) = end > at ? 0 : fields.at(i);
        for (; at < end; ++at) {
            fields.at(i) = (fields.at(i) << 8) | static_cast<unsigned char>(data[at]);
        }
    }
    XrefEntry entry;
    entry.number = number;
    switch (fields.at(0)) {
    case 0:
        break;
    case 1:
        entry.kind = XrefEntry::Kind::Plain;
        entry.offset = fields.at(1);
        entry.generation = static_cast<int>(std::min<qint64>(fields.at(2), maximumNumber));
        break;
    case 2:
        entry.kind = XrefEntry::Kind::Packed;
        entry.container = static_cast<int>(std::min<qint64>(fields.at(1), maximumNumber + 1));
        entry.index = static_cast<int>(std::min<qint64>(fields.at(2), maximumNumber));
        break;
    default:
        return false;
    }
    m_section.entries.push_back(entry);
    return true;
}

bool StreamReader::readEntries(QByteArrayView data)
{
    if (data.size() != m_entrySize * m_count) {
        return false;
    }
    qsizetype at = 0;
    for (size_t i = 0; i < m_index.size(); i += 2) {
        for (qint64 k = 0; k < m_index.at(i + 1); ++k, at += m_entrySize) {
            if (!readEntry(data.sliced(at, m_entrySize), static_cast<int>(m_index.at(i) + k))) {
                return false;
            }
        }
    }
    return true;
}

bool StreamReader::read()
{
    std::optional<RawObject> object = m_reader.objectAt(m_section.offset, &m_section.streamNumber);
    if (!object || !object->isStream) {
        return false;
    }
    QPDFObjectHandle dictionary = object->value;
    QPDFObjectHandle type = dictionary.getKey("/Type");
    if (type.isIndirect() || !type.isNameAndEquals("/XRef") || !readTrailer(dictionary, m_section)
        || !readLayout(dictionary)) {
        return false;
    }
    const std::optional<QByteArray> data = m_reader.content(*object, m_entrySize * m_count);
    return data && readEntries(*data);
}

} // namespace

const XrefEntry *XrefSection::find(int number) const
{
    const auto found = std::ranges::lower_bound(entries, number, {}, &XrefEntry::number);
    return found != entries.end() && found->number == number ? &*found : nullptr;
}

std::optional<XrefSection> readXrefSection(RawReader &reader, qint64 offset, qint64 &entriesLeft)
{
    XrefSection section;
    section.offset = offset;
    const bool isTable = standsAt(reader.bytes(), offset, "xref");
    const bool wellFormed = isTable ? TableReader(reader, section, entriesLeft).read()
                                    : StreamReader(reader, section, entriesLeft).read();
    return wellFormed && sortAndCheck(section) ? std::optional(std::move(section)) : std::nullopt;
}
