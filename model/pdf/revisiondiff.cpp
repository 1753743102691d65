#include "revisiondiff.h"

#include "fieldtree.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <cstring>
#include <set>

namespace {

constexpr int maximumDepth = 500;

using Numbers = std::set<QPDFObjGen>;
using Keys = std::set<std::string>;
using XrefTable = std::map<QPDFObjGen, QPDFXRefEntry>;

class Diff
{
    Q_DECLARE_TR_FUNCTIONS(RevisionDiff)
};

bool sameEntry(const QPDFXRefEntry &a, const QPDFXRefEntry &b)
{
    if (a.getType() != b.getType()) {
        return false;
    }
    return a.getType() == 1 ? a.getOffset() == b.getOffset()
                            : a.getObjStreamNumber() == b.getObjStreamNumber()
            && a.getObjStreamIndex() == b.getObjStreamIndex();
}

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b)
{
    return a.unparse() == b.unparse();
}

bool sameObject(QPDFObjectHandle a, QPDFObjectHandle b)
{
    if (a.isStream() != b.isStream()) {
        return false;
    }
    if (!a.isStream()) {
        return a.unparseResolved() == b.unparseResolved();
    }
    if (!sameValue(a.getDict(), b.getDict())) {
        return false;
    }
    const auto first = a.getRawStreamData();
    const auto second = b.getRawStreamData();
    return first->getSize() == second->getSize()
        && std::memcmp(first->getBuffer(), second->getBuffer(), first->getSize()) == 0;
}

Keys keysThatDiffer(QPDFObjectHandle before, QPDFObjectHandle after)
{
    Keys keys;
    for (const std::string &key : before.getKeys()) {
        if (!after.hasKey(key) || !sameValue(before.getKey(key), after.getKey(key))) {
            keys.insert(key);
        }
    }
    for (const std::string &key : after.getKeys()) {
        if (!before.hasKey(key)) {
            keys.insert(key);
        }
    }
    return keys;
}

bool isSubset(const Keys &keys, const Keys &allowed)
{
    return std::ranges::includes(allowed, keys);
}

/// Calls @p visit for each reference in @p value, without following any.
template<typename Visitor>
void forEachReference(QPDFObjectHandle value, const Visitor &visit, int depth = 0)
{
    if (depth > maximumDepth) {
        throw std::runtime_error("nested too deeply");
    }
    const auto step = [&](QPDFObjectHandle item) {
        if (item.isIndirect()) {
            visit(item);
        } else {
            forEachReference(item, visit, depth + 1);
        }
    };
    if (value.isArray()) {
        std::ranges::for_each(value.getArrayAsVector(), step);
    } else if (value.isDictionary() || value.isStream()) {
        for (const auto &[key, item] :
             (value.isStream() ? value.getDict() : value).getDictAsMap()) {
            step(item);
        }
    }
}

bool isInvisible(QPDFObjectHandle widget)
{
    QPDFObjectHandle rect = widget.getKey("/Rect");
    if (!rect.isRectangle()) {
        return false;
    }
    const QPDFObjectHandle::Rectangle r = rect.getArrayAsRectangle();
    return r.llx == r.urx || r.lly == r.ury;
}

/// One comparison: explains each difference by something that is allowed, or fails.
class RevisionDiff
{
public:
    RevisionDiff(QPDF &before, QPDF &after, int permission);
    RevisionChanges run();

private:
    bool sameTrailer();
    bool findDifferences();
    bool danglingReferencesStayDangling();
    bool explainChanged(QPDFObjGen number);
    bool explainCatalog(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainForm(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainSecurityStore(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainSignedField(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainPage(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainAppended(QPDFObjectHandle before, QPDFObjectHandle after, bool widgets);
    bool isAcceptableNewField(QPDFObjectHandle field);
    bool isAcceptableSignature(QPDFObjectHandle value);
    bool isStoreArray(QPDFObjGen number);
    void explainNew(QPDFObjectHandle value);
    bool everyNewObjectIsExplained();
    void note(const QString &text);

    QPDF &m_before;
    QPDF &m_after;
    int m_permission;
    XrefTable m_oldTable;
    XrefTable m_newTable;
    FieldTree m_oldFields;
    FieldTree m_newFields;
    Numbers m_pages;
    Numbers m_annotationArrays;
    Numbers m_changed;
    Numbers m_added;
    Numbers m_explained;
    QStringList m_notes;
};

RevisionDiff::RevisionDiff(QPDF &before, QPDF &after, int permission)
    : m_before(before)
    , m_after(after)
    , m_permission(permission)
    , m_oldTable(before.getXRefTable())
    , m_newTable(after.getXRefTable())
    , m_oldFields(readFieldTree(before))
    , m_newFields(readFieldTree(after))
{
    for (QPDFObjectHandle page : before.getAllPages()) {
        m_pages.insert(page.getObjGen());
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (annotations.isIndirect()) {
            m_annotationArrays.insert(annotations.getObjGen());
        }
    }
}

void RevisionDiff::note(const QString &text)
{
    if (!m_notes.contains(text)) {
        m_notes.append(text);
    }
}

bool RevisionDiff::sameTrailer()
{
    QPDFObjectHandle before = m_before.getTrailer();
    QPDFObjectHandle after = m_after.getTrailer();
    QPDFObjectHandle oldId = before.getKey("/ID");
    QPDFObjectHandle newId = after.getKey("/ID");
    const bool idKept = !oldId.isArray()
        || (newId.isArray() && sameValue(oldId.getArrayItem(0), newId.getArrayItem(0)));
    return idKept && sameValue(before.getKey("/Root"), after.getKey("/Root"))
        && sameValue(before.getKey("/Info"), after.getKey("/Info"));
}

bool RevisionDiff::findDifferences()
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
            return false; // another generation of a signed object
        }
        m_added.insert(number);
    }
    return true;
}

/// A signed object may refer to a number that does not exist; giving it content later would change
/// what was signed.
bool RevisionDiff::danglingReferencesStayDangling()
{
    bool fine = true;
    const auto visit = [&](QPDFObjectHandle reference) {
        fine = fine && !m_added.contains(reference.getObjGen());
    };
    if (!m_added.empty()) {
        forEachReference(m_before.getTrailer(), visit);
        for (const auto &[number, entry] : m_oldTable) {
            forEachReference(m_before.getObject(number), visit);
        }
    }
    return fine;
}

void RevisionDiff::explainNew(QPDFObjectHandle value)
{
    std::vector<QPDFObjectHandle> waiting{value};
    while (!waiting.empty()) {
        QPDFObjectHandle next = waiting.back();
        waiting.pop_back();
        if (next.isIndirect()) {
            if (!m_added.contains(next.getObjGen())
                || !m_explained.insert(next.getObjGen()).second) {
                continue;
            }
        }
        forEachReference(next, [&waiting](QPDFObjectHandle item) { waiting.push_back(item); });
    }
}

bool RevisionDiff::isAcceptableSignature(QPDFObjectHandle value)
{
    if (!value.isIndirect() || !value.isDictionary() || !m_added.contains(value.getObjGen())) {
        return false;
    }
    const bool timestamp = value.getKey("/Type").isNameAndEquals("/DocTimeStamp");
    note(timestamp ? Diff::tr("A document timestamp was added.")
                   : Diff::tr("A signature was added."));
    return value.hasKey("/ByteRange") && value.hasKey("/Contents")
        && (timestamp || m_permission != 1);
}

bool RevisionDiff::isAcceptableNewField(QPDFObjectHandle field)
{
    static const Keys allowed{"/AP",   "/Border",  "/DA", "/F",  "/FT",   "/Ff",
                              "/Lock", "/M",       "/MK", "/NM", "/P",    "/Rect",
                              "/SV",   "/Subtype", "/T",  "/TU", "/Type", "/V"};
    if (!field.isIndirect() || !field.isDictionary() || !m_added.contains(field.getObjGen())
        || !field.getKey("/FT").isNameAndEquals("/Sig")
        || !field.getKey("/Subtype").isNameAndEquals("/Widget")
        || !isSubset(field.getKeys(), allowed)) {
        return false;
    }
    const bool invisible = isInvisible(field);
    const bool isSigned = field.hasKey("/V");
    if (isSigned && !isAcceptableSignature(field.getKey("/V"))) {
        return false;
    }
    // A picture laid over a certified page, or an unsigned one, could say anything.
    if (!invisible && (m_permission != 0 || !isSigned)) {
        note(Diff::tr("A visible signature field was added."));
        return false;
    }
    if (m_permission == 1 && !isSigned) {
        return false;
    }
    explainNew(field);
    return true;
}

bool RevisionDiff::explainAppended(QPDFObjectHandle before, QPDFObjectHandle after, bool widgets)
{
    const int known = before.isArray() ? before.getArrayNItems() : 0;
    if (!after.isArray() || after.getArrayNItems() < known) {
        return false;
    }
    for (int i = 0; i < after.getArrayNItems(); ++i) {
        QPDFObjectHandle item = after.getArrayItem(i);
        if (i < known ? !sameValue(before.getArrayItem(i), item) : !isAcceptableNewField(item)) {
            return false;
        }
        const bool inForm = !widgets || i < known
            || std::ranges::any_of(m_newFields.fields, [&item](const FormField &field) {
                   return QPDFObjectHandle(field.object).getObjGen() == item.getObjGen();
               });
        if (!inForm) {
            return false;
        }
    }
    return true;
}

bool RevisionDiff::explainForm(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (!before.isDictionary() || !after.isDictionary()
        || !isSubset(keysThatDiffer(before, after), {"/Fields", "/SigFlags"})) {
        return false;
    }
    QPDFObjectHandle oldFields = before.getKey("/Fields");
    QPDFObjectHandle newFields = after.getKey("/Fields");
    return explainAppended(oldFields, newFields, false);
}

bool RevisionDiff::explainSecurityStore(QPDFObjectHandle before, QPDFObjectHandle after)
{
    static const Keys allowed{"/CRLs", "/Certs", "/OCSPs", "/Type", "/VRI"};
    if (!after.isDictionary() || !isSubset(after.getKeys(), allowed)
        || (before.isDictionary() && !isSubset(before.getKeys(), allowed))) {
        return false;
    }
    note(Diff::tr("Validation data was added."));
    explainNew(after);
    forEachReference(after, [this](QPDFObjectHandle item) { explainNew(item); });
    return true;
}

bool RevisionDiff::explainCatalog(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const Keys keys = keysThatDiffer(before, after);
    if (!isSubset(keys, {"/AcroForm", "/DSS", "/Extensions"})) {
        return false;
    }
    if (keys.contains("/Extensions")) {
        explainNew(after.getKey("/Extensions"));
    }
    if (keys.contains("/DSS")
        && !explainSecurityStore(before.getKey("/DSS"), after.getKey("/DSS"))) {
        return false;
    }
    QPDFObjectHandle oldForm = before.getKey("/AcroForm");
    QPDFObjectHandle newForm = after.getKey("/AcroForm");
    if (keys.contains("/AcroForm") && (oldForm.isIndirect() || newForm.isIndirect())) {
        return false;
    }
    return !keys.contains("/AcroForm") || explainForm(oldForm, newForm);
}

bool RevisionDiff::explainSignedField(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const Keys keys = keysThatDiffer(before, after);
    if (!keys.contains("/V") || before.hasKey("/V") || !isSubset(keys, {"/AP", "/M", "/V"})
        || !isAcceptableSignature(after.getKey("/V"))) {
        return false;
    }
    explainNew(after.getKey("/V"));
    explainNew(after.getKey("/AP"));
    return true;
}

bool RevisionDiff::explainPage(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (!after.isDictionary() || keysThatDiffer(before, after) != Keys{"/Annots"}) {
        return false;
    }
    QPDFObjectHandle annotations = after.getKey("/Annots");
    if (annotations.isIndirect()) {
        explainNew(annotations);
    }
    return explainAppended(before.getKey("/Annots"), annotations, true);
}

/// An indirect list of certificates or revocation data that nothing but the security store refers
/// to.
bool RevisionDiff::isStoreArray(QPDFObjGen number)
{
    QPDFObjectHandle store = m_before.getRoot().getKey("/DSS");
    int fromStore = 0;
    forEachReference(store,
                     [&](QPDFObjectHandle item) { fromStore += item.getObjGen() == number; });
    int fromAnywhere = 0;
    for (const auto &[owner, entry] : m_oldTable) {
        forEachReference(m_before.getObject(owner), [&](QPDFObjectHandle item) {
            fromAnywhere += item.getObjGen() == number;
        });
    }
    QPDFObjectHandle now = m_after.getObject(number);
    if (fromStore == 0 || (store.isIndirect() && fromAnywhere != fromStore)
        || !(now.isArray() || now.isDictionary())) {
        return false;
    }
    explainNew(now);
    forEachReference(now, [this](QPDFObjectHandle item) { explainNew(item); });
    return true;
}

bool RevisionDiff::explainChanged(QPDFObjGen number)
{
    QPDFObjectHandle before = m_before.getObject(number);
    QPDFObjectHandle after = m_after.getObject(number);
    QPDFObjectHandle catalog = m_before.getRoot();
    QPDFObjectHandle form = catalog.getKey("/AcroForm");
    const auto is = [number](QPDFObjectHandle object) {
        return object.isIndirect() && object.getObjGen() == number;
    };
    if (is(catalog)) {
        return after.isDictionary() && explainCatalog(before, after);
    }
    if (is(form)) {
        return explainForm(before, after);
    }
    if (form.isDictionary() && is(form.getKey("/Fields"))) {
        return explainAppended(before, after, false);
    }
    if (is(catalog.getKey("/DSS"))) {
        return explainSecurityStore(before, after);
    }
    if (m_pages.contains(number)) {
        return explainPage(before, after);
    }
    if (m_annotationArrays.contains(number)) {
        return explainAppended(before, after, true);
    }
    for (const FormField &field : m_oldFields.fields) {
        if (field.isSignature && is(field.object)) {
            return after.isDictionary() && explainSignedField(before, after);
        }
    }
    return isStoreArray(number);
}

bool RevisionDiff::everyNewObjectIsExplained()
{
    return std::ranges::all_of(m_added, [this](QPDFObjGen number) {
        if (m_explained.contains(number)) {
            return true;
        }
        QPDFObjectHandle object = m_after.getObject(number);
        return object.isStreamOfType("/XRef") || object.isStreamOfType("/ObjStm");
    });
}

RevisionChanges RevisionDiff::run()
{
    const bool allowed = sameTrailer() && findDifferences() && danglingReferencesStayDangling()
        && std::ranges::all_of(m_changed, [this](QPDFObjGen n) { return explainChanged(n); })
        && everyNewObjectIsExplained();
    return {allowed ? ChangesSince::Allowed : ChangesSince::Forbidden, m_notes};
}

} // namespace

RevisionChanges compareRevisions(QPDF &before, QPDF &after, int permission)
{
    return RevisionDiff(before, after, permission).run();
}
