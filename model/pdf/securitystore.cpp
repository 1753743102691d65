#include "securitystore.h"

#include "incrementalupdate.h"
#include "qpdfsupport.h"
#include "streamdata.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace {

constexpr int maximumItems = 2000; // of one kind
constexpr qint64 maximumBytes = 64 * 1024 * 1024; // of all items of one kind

class Store
{
    Q_DECLARE_TR_FUNCTIONS(SecurityStore)
};

/// The items of one array of the store, by their bytes.
class StoreArray
{
public:
    explicit StoreArray(QPDFObjectHandle array);

    QList<QByteArray> contents() const { return m_contents; }
    /// A stream with @p content: the one that is there, or a new one.
    QPDFObjectHandle streamFor(QPDF &document, const QByteArray &content);
    bool hasGrown() const { return m_grown; }
    QPDFObjectHandle array() const { return m_array; }

private:
    QPDFObjectHandle m_array;
    QList<QByteArray> m_contents;
    QHash<QByteArray, QPDFObjectHandle> m_streams;
    bool m_grown = false;
};

StoreArray::StoreArray(QPDFObjectHandle array)
    : m_array(QPDFObjectHandle::newArray())
{
    if (!array.isArray()) {
        return;
    }
    qint64 left = maximumBytes;
    for (QPDFObjectHandle item : array.getArrayAsVector()) {
        m_array.appendItem(item);
        if (!item.isStream() || m_contents.size() >= maximumItems) {
            continue;
        }
        const DecodedStream decoded = decodeStream(item, left);
        if (decoded.state == DecodedStream::State::Complete) {
            left -= decoded.bytes.size();
            m_contents.append(decoded.bytes);
            m_streams.insert(decoded.bytes, item);
        }
    }
}

QPDFObjectHandle StoreArray::streamFor(QPDF &document, const QByteArray &content)
{
    if (const auto known = m_streams.constFind(content); known != m_streams.constEnd()) {
        return known.value();
    }
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&document, content.toStdString());
    m_array.appendItem(stream);
    m_contents.append(content);
    m_streams.insert(content, stream);
    m_grown = true;
    return stream;
}

struct StorePart
{
    const char *inStore;
    const char *inEntry; ///< of one signature
    QList<QByteArray> ValidationData::*items;
};

constexpr StorePart parts[] = {{"/Certs", "/Cert", &ValidationData::certificates},
                               {"/CRLs", "/CRL", &ValidationData::crls},
                               {"/OCSPs", "/OCSP", &ValidationData::ocspResponses}};

QPDFObjectHandle storeOf(QPDF &document)
{
    return document.getRoot().getKey("/DSS");
}

QPDFObjectHandle partOf(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

/// The name of a signature's entry is a SHA-1 by the standard; it names and proves nothing.
std::string entryName(const QByteArray &contents)
{
    const QByteArray digest = QCryptographicHash::hash(contents, QCryptographicHash::Sha1);
    return '/' + digest.toHex().toUpper().toStdString();
}

/// Adds to the store of one document that was read cleanly.
class StoreWriter
{
public:
    StoreWriter(const QByteArray &original, QPDF &document)
        : m_original(original)
        , m_document(document)
        , m_update(original, document)
        , m_store(QPDFObjectHandle::newDictionary())
        , m_entries(QPDFObjectHandle::newDictionary())
    {
        QPDFObjectHandle old = storeOf(document);
        if (old.isDictionary()) {
            m_store = old.shallowCopy();
        }
        if (QPDFObjectHandle entries = m_store.getKey("/VRI"); entries.isDictionary()) {
            m_entries = entries.shallowCopy();
        }
    }

    Result<QByteArray> write(const QList<SignatureValidationData> &additions);

private:
    void addEntries(const QList<SignatureValidationData> &additions);

    const QByteArray &m_original;
    QPDF &m_document;
    IncrementalUpdate m_update;
    QPDFObjectHandle m_store;
    QPDFObjectHandle m_entries;
    bool m_grown = false;
};

void StoreWriter::addEntries(const QList<SignatureValidationData> &additions)
{
    std::vector<StoreArray> arrays;
    for (const StorePart &part : parts) {
        arrays.emplace_back(m_store.getKey(part.inStore));
    }
    for (const SignatureValidationData &addition : additions) {
        QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
        for (size_t i = 0; i < arrays.size(); ++i) {
            QPDFObjectHandle own = QPDFObjectHandle::newArray();
            for (const QByteArray &item : addition.data.*parts[i].items) {
                own.appendItem(arrays[i].streamFor(m_document, item));
            }
            if (own.getArrayNItems() > 0) {
                entry.replaceKey(parts[i].inEntry, own);
            }
        }
        m_entries.replaceKey(entryName(addition.contents), entry);
    }
    for (size_t i = 0; i < arrays.size(); ++i) {
        if (arrays[i].hasGrown()) {
            m_store.replaceKey(parts[i].inStore, arrays[i].array());
            m_grown = true;
        }
    }
}

Result<QByteArray> StoreWriter::write(const QList<SignatureValidationData> &additions)
{
    addEntries(additions);
    if (!m_grown) {
        return m_original;
    }
    m_store.replaceKey("/Type", QPDFObjectHandle::newName("/DSS"));
    m_store.replaceKey("/VRI", m_entries);
    QPDFObjectHandle catalog = m_document.getRoot();
    QPDFObjectHandle old = storeOf(m_document);
    if (old.isDictionary() && old.isIndirect()) {
        m_document.replaceObject(old.getObjGen(), m_store);
        m_update.add(m_document.getObject(old.getObjGen()));
    } else {
        catalog.replaceKey("/DSS", m_document.makeIndirectObject(m_store));
        m_update.add(catalog);
    }
    return m_update.write();
}

} // namespace

bool ValidationData::isEmpty() const
{
    return certificates.isEmpty() && crls.isEmpty() && ocspResponses.isEmpty();
}

void ValidationData::add(const ValidationData &other)
{
    for (const StorePart &part : parts) {
        QList<QByteArray> &own = this->*part.items;
        for (const QByteArray &item : other.*part.items) {
            if (!own.contains(item)) {
                own.append(item);
            }
        }
    }
}

Result<ValidationData> readValidationData(QByteArrayView pdf)
{
    StrictDocument document = openStrictly(pdf);
    if (!document.qpdf) {
        return Error::invalid(Store::tr("The document is damaged."));
    }
    return guarded([&]() -> Result<ValidationData> {
        ValidationData data;
        QPDFObjectHandle store = storeOf(*document.qpdf);
        for (const StorePart &part : parts) {
            data.*part.items = StoreArray(partOf(store, part.inStore)).contents();
        }
        return data;
    });
}

Result<QByteArray> addValidationData(const QByteArray &pdf,
                                     const QList<SignatureValidationData> &additions)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&] { return StoreWriter(pdf, *document.value()).write(additions); });
}
