#include "filestructure.h"

#include "rawreader.h"
#include "revisions.h"
#include "xrefsection.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

constexpr qint64 maximumEntries = 1'000'000;
constexpr qint64 maximumUnpacked = qint64(128) << 20;
constexpr int digitsOfNumber = 10;

/// Which object a place in an object stream is said to hold.
using Place = std::pair<int, int>; // index, number

/// What the head of an object stream lists; nothing when it is damaged.
std::set<Place> placesIn(QByteArrayView content, qint64 count)
{
    std::set<Place> places;
    qint64 at = 0;
    for (int index = 0; index < count; ++index) {
        at = skipSpace(content, at);
        const qint64 number = readNumber(content, at, digitsOfNumber);
        at = skipSpace(content, at);
        if (number < 0 || number > std::numeric_limits<int>::max()
            || readNumber(content, at, digitsOfNumber) < 0) {
            return {};
        }
        places.insert({index, static_cast<int>(number)});
    }
    return places;
}

/// Behind the content of a stream, as far as its own dictionary tells.
qint64 endOf(const RawObject &object, qint64 fileSize)
{
    const qint64 length = object.isStream ? directNumber(object.value, "/Length") : -1;
    return length < 0 ? object.end : object.dataBegin + std::min(length, fileSize);
}

/// A signature cannot be in an object stream: its range tells its place in the file.
bool isSignature(const RawObject &object)
{
    QPDFObjectHandle value = object.value;
    return !object.isStream && value.isDictionary() && value.getDictAsMap().contains("/ByteRange");
}

class StructureCheck
{
public:
    explicit StructureCheck(QByteArrayView pdf)
        : m_pdf(pdf)
        , m_reader(pdf)
    {}

    FileStructure run();

private:
    bool readSections();
    bool sectionsKeepTheirNumbers() const;
    bool checkPlainObjects(const XrefSection &section);
    bool checkObject(const RawObject &object, int number);
    bool checkLengths() const;
    bool checkContainers();
    const XrefEntry *containerEntry(int number) const;
    bool checkContainer(int number, const std::set<Place> &expected);

    QByteArrayView m_pdf;
    RawReader m_reader;
    std::vector<XrefSection> m_sections;
    std::set<int> m_lengths; // objects that hold the length of a stream
    std::set<int> m_notNumbers; // plain objects that are no whole number
    std::map<int, std::set<Place>> m_containers;
    qint64 m_unpacked = 0;
    bool m_tooManySections = false;
    std::vector<SignatureObject> m_signatures;
};

bool StructureCheck::readSections()
{
    const std::optional<qint64> newest = finalXrefOffset(m_pdf);
    qint64 offset = newest.value_or(-1);
    qint64 entriesLeft = maximumEntries;
    std::set<qint64> seen;
    while (offset >= 0) {
        m_tooManySections = m_sections.size() >= maximumSections;
        if (m_tooManySections || !seen.insert(offset).second) {
            return false;
        }
        std::optional<XrefSection> section = readXrefSection(m_reader, offset, entriesLeft);
        if (!section) {
            return false;
        }
        offset = section->previous;
        m_sections.push_back(std::move(*section));
    }
    return newest.has_value();
}

/// Otherwise a program that takes a cross-reference stream for an object would find another one
/// there.
bool StructureCheck::sectionsKeepTheirNumbers() const
{
    return std::ranges::all_of(m_sections, [this](const XrefSection &section) {
        if (section.streamNumber == 0) {
            return true;
        }
        const XrefEntry *own = section.find(section.streamNumber);
        if (own != nullptr) {
            return own->kind == XrefEntry::Kind::Plain && own->offset == section.offset;
        }
        return std::ranges::all_of(m_sections, [&section](const XrefSection &other) {
            const XrefEntry *entry = other.find(section.streamNumber);
            return entry == nullptr || entry->kind == XrefEntry::Kind::Free;
        });
    });
}

bool StructureCheck::checkObject(const RawObject &object, int number)
{
    QPDFObjectHandle value = object.value;
    if (value.isIndirect()) {
        return false;
    }
    if (!value.isInteger()) {
        m_notNumbers.insert(number);
    }
    if (object.isStream) {
        QPDFObjectHandle length = value.getKey("/Length");
        if (length.isIndirect()) {
            m_lengths.insert(length.getObjectID());
        } else if (directNumber(value, "/Length") < 0) {
            return false;
        }
    }
    return true;
}

bool StructureCheck::checkPlainObjects(const XrefSection &section)
{
    std::vector<XrefEntry> plain;
    std::ranges::copy_if(section.entries, std::back_inserter(plain), [](const XrefEntry &entry) {
        return entry.kind == XrefEntry::Kind::Plain;
    });
    std::ranges::sort(plain, {}, &XrefEntry::offset);
    for (size_t i = 0; i < plain.size(); ++i) {
        const XrefEntry &entry = plain.at(i);
        const std::optional<RawObject> object =
            m_reader.objectAt(entry.offset, entry.number, entry.generation);
        // Objects inside one another would be read again and again, or hide in a stream.
        const bool apart = object
            && (i + 1 == plain.size() || endOf(*object, m_pdf.size()) <= plain.at(i + 1).offset);
        if (!apart || !checkObject(*object, entry.number)) {
            return false;
        }
        if (isSignature(*object)) {
            m_signatures.push_back({entry.number, entry.generation, entry.offset, section.offset});
        }
    }
    for (const XrefEntry &entry : section.entries) {
        if (entry.kind == XrefEntry::Kind::Packed) {
            m_containers[entry.container].insert({entry.index, entry.number});
        }
    }
    return true;
}

/// A length that is itself a stream with such a length would lead a parser deeper and deeper.
bool StructureCheck::checkLengths() const
{
    return std::ranges::none_of(m_lengths,
                                [this](int number) { return m_notNumbers.contains(number); });
}

/// The only place where a container is said to be; null when there are several or none.
const XrefEntry *StructureCheck::containerEntry(int number) const
{
    const XrefEntry *found = nullptr;
    for (const XrefSection &section : m_sections) {
        const XrefEntry *entry = section.find(number);
        if (entry == nullptr) {
            continue;
        }
        if (found != nullptr || entry->kind != XrefEntry::Kind::Plain) {
            return nullptr;
        }
        found = entry;
    }
    return found;
}

bool StructureCheck::checkContainer(int number, const std::set<Place> &expected)
{
    const XrefEntry *entry = containerEntry(number);
    const std::optional<RawObject> object = entry != nullptr
        ? m_reader.objectAt(entry->offset, entry->number, entry->generation)
        : std::nullopt;
    if (!object || !object->isStream || directNumber(object->value, "/First") < 0) {
        return false;
    }
    const std::optional<QByteArray> content =
        m_reader.content(*object, maximumUnpacked - m_unpacked);
    if (!content) {
        return false;
    }
    m_unpacked += content->size();
    const std::set<Place> found = placesIn(*content, directNumber(object->value, "/N"));
    // By number or by place, everybody must find the same object.
    std::set<int> numbers;
    std::ranges::transform(found, std::inserter(numbers, numbers.end()), &Place::second);
    return numbers.size() == found.size() && std::ranges::includes(found, expected);
}

bool StructureCheck::checkContainers()
{
    return std::ranges::all_of(m_containers, [this](const auto &container) {
        return checkContainer(container.first, container.second);
    });
}

FileStructure StructureCheck::run()
{
    FileStructure structure;
    structure.sound = readSections();
    structure.tooManySections = m_tooManySections;
    for (const XrefSection &section : m_sections) {
        structure.encrypted = structure.encrypted || section.encrypted;
        structure.sections.push_back({section.offset, section.previous});
    }
    if (!structure.sound || structure.encrypted) {
        return structure; // object streams are encrypted, too
    }
    structure.sound = sectionsKeepTheirNumbers()
        && std::ranges::all_of(m_sections,
                               [this](const XrefSection &s) { return checkPlainObjects(s); })
        && checkLengths() && checkContainers();
    structure.signatures = std::move(m_signatures);
    return structure;
}

} // namespace

FileStructure readFileStructure(QByteArrayView pdf)
{
    return StructureCheck(pdf).run();
}
