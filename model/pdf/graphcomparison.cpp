#include "graphcomparison.h"

#include "objectgraph.h"
#include "streamdata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <cstring>
#include <limits>

namespace {

/// Keys that tell how a stream is packed, not what it holds.
bool isPacking(const std::string &key)
{
    return key == "/Length" || key == "/Filter" || key == "/DecodeParms" || key == "/DL";
}

Keys keysOf(QPDFObjectHandle dictionary, bool ofStreams)
{
    Keys keys = dictionary.getKeys(); // without those that lead nowhere
    if (ofStreams) {
        std::erase_if(keys, isPacking);
    }
    return keys;
}

/// Takes everything, for the document that we made ourselves.
class Whole final : public BoundedPipe
{
public:
    Whole()
        : BoundedPipe(std::numeric_limits<qint64>::max())
    {}

    QByteArray bytes;

protected:
    bool take(const char *data, qsizetype length) override
    {
        bytes.append(data, length);
        return true;
    }
};

/// Stops at the first byte that differs, however much a stream would unpack to.
class Matching final : public BoundedPipe
{
public:
    explicit Matching(const QByteArray &expected)
        : BoundedPipe(expected.size())
        , m_expected(expected)
    {}

    bool isComplete() const { return m_at == m_expected.size(); }

protected:
    bool take(const char *data, qsizetype length) override
    {
        const bool matches = length == 0
            || std::memcmp(m_expected.constData() + m_at, data, static_cast<size_t>(length)) == 0;
        m_at += length;
        return matches;
    }

private:
    const QByteArray &m_expected;
    qsizetype m_at = 0;
};

constexpr auto level = qpdf_dl_generalized; // pictures are compared as they are stored

/// Streams with a filter of their own, like pictures, as they are stored.
bool sameStored(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    QPDFObjectHandle first = expected.getDict();
    QPDFObjectHandle second = found.getDict();
    if (!sameValue(first.getKey("/Filter"), second.getKey("/Filter"))
        || !sameValue(first.getKey("/DecodeParms"), second.getKey("/DecodeParms"))) {
        return false;
    }
    const auto a = expected.getRawStreamData();
    const auto b = found.getRawStreamData();
    return a->getSize() == b->getSize()
        && (a->getSize() == 0 || std::memcmp(a->getBuffer(), b->getBuffer(), a->getSize()) == 0);
}

bool sameNumber(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    return expected.isNumber() && found.isNumber()
        && expected.getNumericValue() == found.getNumericValue();
}

} // namespace

GraphComparison::GraphComparison(const std::vector<QPDFObjectHandle> &expectedPages,
                                 const std::vector<QPDFObjectHandle> &foundPages)
{
    for (QPDFObjectHandle page : expectedPages) {
        m_expectedPages.emplace(page.getObjGen(), m_expectedPages.size());
    }
    for (QPDFObjectHandle page : foundPages) {
        m_foundPages.emplace(page.getObjGen(), m_foundPages.size());
    }
}

bool GraphComparison::same(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    m_assumed.clear();
    m_waiting = {{expected, found}};
    while (!m_waiting.empty()) {
        const auto [first, second] = m_waiting.back();
        m_waiting.pop_back();
        if (!samePair(first, second)) {
            return false;
        }
    }
    m_same.merge(m_assumed);
    return true;
}

bool GraphComparison::samePair(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    if (expected.isIndirect() && found.isIndirect()) {
        const auto page = m_expectedPages.find(expected.getObjGen());
        const auto other = m_foundPages.find(found.getObjGen());
        if (page != m_expectedPages.end() || other != m_foundPages.end()) {
            return page != m_expectedPages.end() && other != m_foundPages.end()
                && page->second == other->second;
        }
        const Numbers numbers(expected.getObjGen(), found.getObjGen());
        if (m_same.contains(numbers) || !m_assumed.insert(numbers).second) {
            return true;
        }
    }
    if (expected.isStream() || found.isStream()) {
        return expected.isStream() && found.isStream() && sameStream(expected, found);
    }
    if (expected.isDictionary() || found.isDictionary()) {
        return expected.isDictionary() && found.isDictionary()
            && sameDictionary(expected, found, false);
    }
    if (expected.isArray() || found.isArray()) {
        return expected.isArray() && found.isArray() && sameArray(expected, found);
    }
    return sameNumber(expected, found) || expected.unparseResolved() == found.unparseResolved();
}

bool GraphComparison::sameArray(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    const std::vector<QPDFObjectHandle> first = expected.getArrayAsVector();
    const std::vector<QPDFObjectHandle> second = found.getArrayAsVector();
    if (first.size() != second.size()) {
        return false;
    }
    for (size_t i = 0; i < first.size(); ++i) {
        m_waiting.emplace_back(first.at(i), second.at(i));
    }
    return true;
}

bool GraphComparison::sameDictionary(QPDFObjectHandle expected, QPDFObjectHandle found,
                                     bool ofStreams)
{
    const Keys keys = keysOf(expected, ofStreams);
    if (keys != keysOf(found, ofStreams)) {
        return false;
    }
    for (const std::string &key : keys) {
        m_waiting.emplace_back(expected.getKey(key), found.getKey(key));
    }
    return true;
}

bool GraphComparison::sameStream(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    return sameDictionary(expected.getDict(), found.getDict(), true)
        && sameContent(expected, found);
}

bool GraphComparison::sameContent(QPDFObjectHandle expected, QPDFObjectHandle found)
{
    if (!expected.isStream() || !found.isStream()) {
        return false;
    }
    Whole whole;
    if (!pipeDecoded(expected, whole, level)) {
        return sameStored(expected, found);
    }
    Matching matching(whole.bytes);
    return pipeDecoded(found, matching, level) && matching.isComplete();
}
