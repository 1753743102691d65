#include "incrementalupdate.h"

#include "model/digest.h"
#include "revisions.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>

#include <algorithm>

namespace {

constexpr int maximumDepth = 100;
constexpr qint64 maximumOffset = 9'999'999'999; // ten digits in a cross-reference table
constexpr long long maximumUnusedNumbers = 1'000'000;

class Update
{
    Q_DECLARE_TR_FUNCTIONS(IncrementalUpdate)
};

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray objectHeader(QPDFObjGen number)
{
    return QByteArray::number(number.getObj()) + ' ' + QByteArray::number(number.getGen())
        + " obj\n";
}

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray out;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        out += static_cast<char>((value >> shift) & 0xFF);
    }
    return out;
}

} // namespace

IncrementalUpdate::IncrementalUpdate(const QByteArray &original, QPDF &document)
    : m_original(original)
    , m_document(document)
    , m_firstNewNumber(static_cast<int>(document.getObjectCount()) + 1)
{
    // A number below /Size must not be given again even when qpdf knows no object with it.
    const long long size = document.getTrailer().getKey("/Size").getIntValue();
    if (size - m_firstNewNumber > maximumUnusedNumbers) {
        throw std::runtime_error("/Size is not plausible");
    }
    while (m_firstNewNumber < size) {
        m_firstNewNumber =
            document.makeIndirectObject(QPDFObjectHandle::newNull()).getObjectID() + 1;
    }
}

void IncrementalUpdate::add(QPDFObjectHandle object)
{
    m_objects.emplace(object.getObjGen(), object);
}

void IncrementalUpdate::collectAll()
{
    const std::map<QPDFObjGen, QPDFObjectHandle> named = m_objects;
    for (const auto &[number, object] : named) {
        collectNew(object, 0);
    }
}

bool IncrementalUpdate::isNew(QPDFObjGen number) const
{
    return number.getObj() >= m_firstNewNumber;
}

void IncrementalUpdate::collectNew(QPDFObjectHandle value, int depth)
{
    if (depth > maximumDepth) {
        throw std::runtime_error("nested too deeply");
    }
    const auto visit = [this, depth](QPDFObjectHandle item) {
        const bool direct = !item.isIndirect();
        if (direct
            || (isNew(item.getObjGen()) && m_objects.emplace(item.getObjGen(), item).second)) {
            collectNew(item, depth + 1);
        }
    };
    if (value.isArray()) {
        std::ranges::for_each(value.getArrayAsVector(), visit);
    } else if (value.isDictionary() || value.isStream()) {
        for (const auto &[key, item] :
             (value.isStream() ? value.getDict() : value).getDictAsMap()) {
            visit(item);
        }
    }
}

void IncrementalUpdate::writeObject(QByteArray &out, QPDFObjectHandle object) const
{
    out += objectHeader(object.getObjGen());
    if (!object.isStream()) {
        out += bytes(object.unparseResolved());
    } else {
        const std::shared_ptr<Buffer> data = object.getRawStreamData();
        QPDFObjectHandle dictionary = object.getDict().shallowCopy();
        const auto length = static_cast<long long>(data->getSize());
        dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(length));
        out += bytes(dictionary.unparse()) + "\nstream\n";
        out.append(reinterpret_cast<const char *>(data->getBuffer()), length);
        out += "\nendstream";
    }
    out += "\nendobj\n";
}

QPDFObjectHandle IncrementalUpdate::newTrailer(qint64 previous, int size,
                                               const QByteArray &written) const
{
    QPDFObjectHandle old = m_document.getTrailer();
    QPDFObjectHandle trailer = QPDFObjectHandle::newDictionary();
    for (const char *key : {"/Root", "/Info"}) {
        if (old.hasKey(key)) {
            trailer.replaceKey(key, old.getKey(key));
        }
    }
    const QByteArray changing = sha256(written).first(16);
    QPDFObjectHandle newId = QPDFObjectHandle::newString(changing.toStdString());
    QPDFObjectHandle oldId = old.getKey("/ID");
    QPDFObjectHandle id = QPDFObjectHandle::newArray();
    id.appendItem(oldId.isArray() && oldId.getArrayNItems() == 2 ? oldId.getArrayItem(0) : newId);
    id.appendItem(newId);
    trailer.replaceKey("/ID", id);
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    return trailer;
}

void IncrementalUpdate::writeTable(QByteArray &out, qint64 previous) const
{
    QPDFObjectHandle trailer = newTrailer(previous, m_lastNumber + 1, out);
    out += "xref\n";
    auto first = m_offsets.begin();
    while (first != m_offsets.end()) {
        auto last = first;
        int count = 0;
        QByteArray entries;
        while (last != m_offsets.end() && last->first.getObj() == first->first.getObj() + count) {
            entries += QByteArray::number(last->second).rightJustified(10, '0') + ' '
                + QByteArray::number(last->first.getGen()).rightJustified(5, '0') + " n \n";
            ++count;
            ++last;
        }
        out += QByteArray::number(first->first.getObj()) + ' ' + QByteArray::number(count) + '\n'
            + entries;
        first = last;
    }
    out += "trailer\n" + bytes(trailer.unparse()) + '\n';
}

void IncrementalUpdate::writeStream(QByteArray &out, qint64 previous) const
{
    const int number = m_lastNumber + 1;
    const qint64 ownOffset = out.size();
    QPDFObjectHandle dictionary = newTrailer(previous, number + 1, out);
    std::map<QPDFObjGen, qint64> offsets = m_offsets;
    offsets[QPDFObjGen(number, 0)] = ownOffset;
    QPDFObjectHandle index = QPDFObjectHandle::newArray();
    QByteArray entries;
    for (const auto &[object, offset] : offsets) {
        index.appendItem(QPDFObjectHandle::newInteger(object.getObj()));
        index.appendItem(QPDFObjectHandle::newInteger(1));
        entries += '\1' + bigEndian(offset, 5) + bigEndian(object.getGen(), 2);
    }
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XRef"));
    dictionary.replaceKey("/W", QPDFObjectHandle::parse("[1 5 2]"));
    dictionary.replaceKey("/Index", index);
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(entries.size()));
    out += objectHeader(QPDFObjGen(number, 0)) + bytes(dictionary.unparse()) + "\nstream\n"
        + entries + "\nendstream\nendobj\n";
}

Result<QByteArray> IncrementalUpdate::write()
{
    const std::optional<qint64> previous = finalXrefOffset(m_original);
    const XrefKind kind = previous ? xrefKindAt(m_original, *previous) : XrefKind::Unknown;
    if (kind == XrefKind::Unknown) {
        return Error::invalid(
            Update::tr("The PDF does not end as it should, so nothing can be appended to it."));
    }
    QByteArray out = m_original;
    if (!out.endsWith('\n')) {
        out += '\n';
    }
    collectAll();
    m_lastNumber = m_firstNewNumber - 1;
    for (const auto &[number, object] : m_objects) {
        m_offsets[number] = out.size();
        m_lastNumber = std::max(m_lastNumber, number.getObj());
        writeObject(out, object);
    }
    const qint64 xrefOffset = out.size();
    if (xrefOffset > maximumOffset) {
        return Error::invalid(Update::tr("The PDF is too large to be extended."));
    }
    if (kind == XrefKind::Table) {
        writeTable(out, *previous);
    } else {
        writeStream(out, *previous);
    }
    out += "startxref\n" + QByteArray::number(xrefOffset) + "\n%%EOF\n";
    return out;
}

qint64 IncrementalUpdate::offsetOf(QPDFObjectHandle object) const
{
    const auto found = m_offsets.find(object.getObjGen());
    return found == m_offsets.end() ? -1 : found->second;
}
