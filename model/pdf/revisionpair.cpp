#include "revisionpair.h"

namespace {

bool sameEntry(const QPDFXRefEntry &a, const QPDFXRefEntry &b)
{
    if (a.getType() != b.getType()) {
        return false;
    }
    return a.getType() == 1 ? a.getOffset() == b.getOffset()
                            : a.getObjStreamNumber() == b.getObjStreamNumber()
            && a.getObjStreamIndex() == b.getObjStreamIndex();
}

/// The part of an /ID that never changes.
QPDFObjectHandle permanentId(QPDFObjectHandle trailer)
{
    QPDFObjectHandle id = trailer.getKey("/ID");
    return id.isArray() && id.getArrayNItems() == 2 ? id.getArrayItem(0)
                                                    : QPDFObjectHandle::newNull();
}

} // namespace

RevisionPair::RevisionPair(QPDF &before, QPDF &after)
    : m_before(before)
    , m_after(after)
    , m_oldTable(before.getXRefTable())
    , m_newTable(after.getXRefTable())
{}

bool RevisionPair::compare()
{
    return sameTrailer() && findDifferences() && countReferences();
}

ReferenceCount RevisionPair::referencesTo(QPDFObjGen changed) const
{
    const auto found = m_references.find(changed);
    return found == m_references.end() ? ReferenceCount() : found->second;
}

bool RevisionPair::sameTrailer()
{
    QPDFObjectHandle before = m_before.getTrailer();
    QPDFObjectHandle after = m_after.getTrailer();
    return sameValue(permanentId(before), permanentId(after))
        && sameValue(before.getKey("/Root"), after.getKey("/Root"))
        && sameValue(before.getKey("/Info"), after.getKey("/Info"));
}

bool RevisionPair::findDifferences()
{
    std::set<int> oldNumbers;
    for (const auto &[number, entry] : m_oldTable) {
        oldNumbers.insert(number.getObj());
        const auto now = m_newTable.find(number);
        if (now == m_newTable.end()) {
            return false;
        }
        if (!sameEntry(entry, now->second)
            && !sameObject(m_before.getObject(number), m_after.getObject(number))) {
            m_changed.insert(number);
        }
    }
    for (const auto &[number, entry] : m_newTable) {
        if (m_oldTable.contains(number)) {
            continue;
        }
        if (oldNumbers.contains(number.getObj())) {
            return false; // another generation of an object that is there
        }
        m_added.insert(number);
    }
    return true;
}

/// False where an object of the earlier state refers to one that did not exist then: what it said
/// would have changed by the object coming into being.
bool RevisionPair::countReferences()
{
    bool nothingDangled = true;
    const auto visit = [&](QPDFObjectHandle reference, Holder holder) {
        const QPDFObjGen number = reference.getObjGen();
        nothingDangled = nothingDangled && !m_added.contains(number);
        if (m_changed.contains(number)) {
            ReferenceCount &count = m_references[number];
            ++(holder == Holder::Array ? count.inArrays : count.inDictionaries);
        }
    };
    forEachReference(m_before.getTrailer(), visit);
    for (const auto &[number, entry] : m_oldTable) {
        QPDFObjectHandle object = m_before.getObject(number);
        if (!object.isStreamOfType("/XRef")) { // its references are those of the trailer
            forEachReference(object, visit);
        }
    }
    return nothingDangled;
}

void RevisionPair::explain(QPDFObjectHandle value)
{
    std::vector<QPDFObjectHandle> waiting{value};
    while (!waiting.empty()) {
        QPDFObjectHandle next = waiting.back();
        waiting.pop_back();
        if (next.isIndirect() && (!isAdded(next) || !m_explained.insert(next.getObjGen()).second)) {
            continue;
        }
        forEachReference(next,
                         [&waiting](QPDFObjectHandle item, Holder) { waiting.push_back(item); });
    }
}

bool RevisionPair::everythingAddedIsExplained()
{
    std::set<int> containers; // object streams that hold anything
    for (const auto &[number, entry] : m_newTable) {
        if (entry.getType() == 2) {
            containers.insert(entry.getObjStreamNumber());
        }
    }
    return std::ranges::all_of(m_added, [&](QPDFObjGen number) {
        if (m_explained.contains(number)) {
            return true;
        }
        QPDFObjectHandle object = m_after.getObject(number);
        return object.isStreamOfType("/XRef")
            || (object.isStreamOfType("/ObjStm") && containers.contains(number.getObj()));
    });
}
