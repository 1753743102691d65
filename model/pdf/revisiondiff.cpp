#include "revisiondiff.h"

#include "fieldtree.h"
#include "qpdfsupport.h"
#include "revisionpair.h"
#include "signaturewidget.h"

#include <QCoreApplication>

namespace {

class Diff
{
    Q_DECLARE_TR_FUNCTIONS(RevisionDiff)
};

/// No stream and no reference in it: nothing that a page could use as something else.
bool isPlainDictionary(QPDFObjectHandle value)
{
    bool plain = value.isDictionary();
    if (plain) {
        forEachReference(value, [&plain](QPDFObjectHandle, Holder) { plain = false; });
    }
    return plain;
}

/// One comparison: explains each difference by something that is allowed, or fails. An object that
/// serves as more than what it is known for is never explained: a form that is also the dictionary
/// of a page's pictures could change the page.
class RevisionDiff
{
public:
    RevisionDiff(QPDF &before, QPDF &after, const ChangeRules &rules);
    RevisionChanges run();

private:
    bool explainChanged(QPDFObjGen number);
    bool explainCatalog(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainExtensions(QPDFObjectHandle after);
    bool explainPermissions(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainForm(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainSecurityStore(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainStorePart(QPDFObjGen number);
    bool explainSignedField(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainPage(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainFields(QPDFObjectHandle before, QPDFObjectHandle after);
    bool explainAnnotations(QPDFObjectHandle before, QPDFObjectHandle after,
                            const std::vector<int> &pages);
    template<typename Acceptable>
    bool isAppended(QPDFObjectHandle before, QPDFObjectHandle after, const Acceptable &acceptable);
    bool isAcceptableNewField(QPDFObjectHandle field, const std::vector<int> &pages);
    bool mayBeSeen(QPDFObjectHandle field, const std::vector<int> &pages);
    bool isAcceptableSignature(QPDFObjectHandle value);
    bool isOnlyIn(QPDFObjGen number, int arrays, int dictionaries) const;
    void note(const QString &text);

    RevisionPair m_pair;
    const ChangeRules &m_rules;
    std::map<QPDFObjGen, QPDFObjectHandle> m_oldSignatureFields;
    Numbers m_newFields;
    std::map<QPDFObjGen, int> m_pages;
    std::map<QPDFObjGen, std::vector<int>> m_annotationArrays; ///< with the pages they belong to
    std::map<QPDFObjGen, int> m_storeParts; ///< with how often the security store refers to them
    QStringList m_notes;
};

RevisionDiff::RevisionDiff(QPDF &before, QPDF &after, const ChangeRules &rules)
    : m_pair(before, after)
    , m_rules(rules)
{
    for (const FormField &field : readFieldTree(before).fields) {
        if (field.isSignature) {
            m_oldSignatureFields.emplace(QPDFObjectHandle(field.object).getObjGen(), field.object);
        }
    }
    for (const FormField &field : readFieldTree(after).fields) {
        m_newFields.insert(QPDFObjectHandle(field.object).getObjGen());
    }
    int index = 0;
    for (QPDFObjectHandle page : pagesOf(before)) {
        m_pages.emplace(page.getObjGen(), index);
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (annotations.isIndirect()) {
            m_annotationArrays[annotations.getObjGen()].push_back(index);
        }
        ++index;
    }
    forEachReference(before.getRoot().getKey("/DSS"),
                     [this](QPDFObjectHandle item, Holder) { ++m_storeParts[item.getObjGen()]; });
}

void RevisionDiff::note(const QString &text)
{
    if (!m_notes.contains(text)) {
        m_notes.append(text);
    }
}

bool RevisionDiff::isOnlyIn(QPDFObjGen number, int arrays, int dictionaries) const
{
    return m_pair.referencesTo(number) == ReferenceCount{arrays, dictionaries};
}

bool RevisionDiff::isAcceptableSignature(QPDFObjectHandle value)
{
    if (!value.isIndirect() || !value.isDictionary() || !m_pair.isAdded(value)) {
        return false;
    }
    const bool timestamp = value.getKey("/Type").isNameAndEquals("/DocTimeStamp");
    note(timestamp ? Diff::tr("A document timestamp was added.")
                   : Diff::tr("A signature was added."));
    return value.hasKey("/ByteRange") && value.hasKey("/Contents")
        && (timestamp || m_rules.permission != 1);
}

/// A picture laid over a page could say anything.
bool RevisionDiff::mayBeSeen(QPDFObjectHandle field, const std::vector<int> &pages)
{
    if (m_rules.sealing) {
        return isWidgetOf(*m_rules.sealing, field, pages);
    }
    if (m_rules.permission != 0 || !field.hasKey("/V")) {
        note(Diff::tr("A visible signature field was added."));
        return false;
    }
    note(Diff::tr("A signature with a picture on the page was added."));
    return true;
}

bool RevisionDiff::isAcceptableNewField(QPDFObjectHandle field, const std::vector<int> &pages)
{
    static const Keys allowed{"/AP",   "/Border",  "/DA", "/F",  "/FT",   "/Ff",
                              "/Lock", "/M",       "/MK", "/NM", "/P",    "/Rect",
                              "/SV",   "/Subtype", "/T",  "/TU", "/Type", "/V"};
    if (!field.isIndirect() || !isSignatureWidget(field) || !m_pair.isAdded(field)
        || !m_newFields.contains(field.getObjGen()) || !isSubset(field.getKeys(), allowed)) {
        return false;
    }
    const bool isSigned = field.hasKey("/V");
    if ((isSigned && !isAcceptableSignature(field.getKey("/V")))
        || (!isSigned && m_rules.permission == 1)
        || !(isInvisible(field) || mayBeSeen(field, pages))) {
        return false;
    }
    m_pair.explain(field);
    return true;
}

template<typename Acceptable>
bool RevisionDiff::isAppended(QPDFObjectHandle before, QPDFObjectHandle after,
                              const Acceptable &acceptable)
{
    const int known = before.isArray() ? before.getArrayNItems() : 0;
    if (!after.isArray() || after.getArrayNItems() < known) {
        return false;
    }
    int i = 0;
    for (QPDFObjectHandle item : after.getArrayAsVector()) {
        if (i < known ? !sameValue(before.getArrayItem(i), item) : !acceptable(item)) {
            return false;
        }
        ++i;
    }
    return true;
}

bool RevisionDiff::explainFields(QPDFObjectHandle before, QPDFObjectHandle after)
{
    return isAppended(before, after, [this](QPDFObjectHandle item) {
        return isAcceptableNewField(item, {}); // where it may be seen, its page tells
    });
}

bool RevisionDiff::explainAnnotations(QPDFObjectHandle before, QPDFObjectHandle after,
                                      const std::vector<int> &pages)
{
    m_pair.explain(after);
    return isAppended(before, after, [this, &pages](QPDFObjectHandle item) {
        return isAcceptableNewField(item, pages);
    });
}

bool RevisionDiff::explainForm(QPDFObjectHandle before, QPDFObjectHandle after)
{
    QPDFObjectHandle flags =
        after.isDictionary() ? after.getKey("/SigFlags") : QPDFObjectHandle::newNull();
    if (!after.isDictionary() || flags.isIndirect() || !(flags.isNull() || flags.isInteger())
        || !isSubset(keysThatDiffer(before, after), {"/Fields", "/SigFlags"})) {
        return false;
    }
    return explainFields(before.getKey("/Fields"), after.getKey("/Fields"));
}

bool RevisionDiff::explainSecurityStore(QPDFObjectHandle before, QPDFObjectHandle after)
{
    static const Keys allowed{"/CRLs", "/Certs", "/OCSPs", "/Type", "/VRI"};
    if (!after.isDictionary() || !isSubset(after.getKeys(), allowed)
        || (before.isDictionary() && !isSubset(before.getKeys(), allowed))) {
        return false;
    }
    note(Diff::tr("Validation data was added."));
    m_pair.explain(after);
    forEachReference(after, [this](QPDFObjectHandle item, Holder) { m_pair.explain(item); });
    return true;
}

bool RevisionDiff::explainStorePart(QPDFObjGen number)
{
    const auto part = m_storeParts.find(number);
    QPDFObjectHandle now = m_pair.after().getObject(number);
    if (part == m_storeParts.end() || !isOnlyIn(number, 0, part->second)
        || !(now.isArray() || now.isDictionary())) {
        return false;
    }
    forEachReference(now, [this](QPDFObjectHandle item, Holder) { m_pair.explain(item); });
    return true;
}

bool RevisionDiff::explainExtensions(QPDFObjectHandle after)
{
    m_pair.explain(after);
    return isPlainDictionary(after);
}

/// The certification that a first signature declares.
bool RevisionDiff::explainPermissions(QPDFObjectHandle before, QPDFObjectHandle after)
{
    m_pair.explain(after);
    return m_rules.sealing && before.isNull() && after.isDictionary()
        && after.getKeys() == Keys{"/DocMDP"} && isAcceptableSignature(after.getKey("/DocMDP"));
}

bool RevisionDiff::explainCatalog(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const Keys keys = keysThatDiffer(before, after);
    if (!isSubset(keys, {"/AcroForm", "/DSS", "/Extensions", "/Perms"})) {
        return false;
    }
    QPDFObjectHandle oldForm = before.getKey("/AcroForm");
    QPDFObjectHandle newForm = after.getKey("/AcroForm");
    if (m_rules.sealing && oldForm.isNull()) {
        m_pair.explain(newForm);
        oldForm = QPDFObjectHandle::newDictionary();
    } else if (keys.contains("/AcroForm") && (oldForm.isIndirect() || newForm.isIndirect())) {
        return false;
    }
    return (!keys.contains("/AcroForm")
            || (oldForm.isDictionary() && explainForm(oldForm, newForm)))
        && (!keys.contains("/Extensions") || explainExtensions(after.getKey("/Extensions")))
        && (!keys.contains("/Perms")
            || explainPermissions(before.getKey("/Perms"), after.getKey("/Perms")))
        && (!keys.contains("/DSS")
            || explainSecurityStore(before.getKey("/DSS"), after.getKey("/DSS")));
}

bool RevisionDiff::explainSignedField(QPDFObjectHandle before, QPDFObjectHandle after)
{
    const Keys keys = keysThatDiffer(before, after);
    QPDFObjectHandle appearance = after.getKey("/AP");
    QPDFObjectHandle kids = before.getKey("/Kids");
    const int fromKids = kids.isArray() ? kids.getArrayNItems() : 0;
    if (!keys.contains("/V") || before.hasKey("/V") || !isSubset(keys, {"/AP", "/M", "/V"})
        || !(appearance.isNull() || appearance.isDictionary())
        || !(after.getKey("/M").isNull() || after.getKey("/M").isString())
        || m_pair.referencesTo(before.getObjGen()).inDictionaries > fromKids
        || !isAcceptableSignature(after.getKey("/V"))) {
        return false;
    }
    m_pair.explain(after.getKey("/V"));
    m_pair.explain(appearance);
    return true;
}

bool RevisionDiff::explainPage(QPDFObjectHandle before, QPDFObjectHandle after)
{
    return after.isDictionary() && keysThatDiffer(before, after) == Keys{"/Annots"}
    && explainAnnotations(before.getKey("/Annots"), after.getKey("/Annots"),
                          {m_pages.at(before.getObjGen())});
}

bool RevisionDiff::explainChanged(QPDFObjGen number)
{
    QPDFObjectHandle before = m_pair.before().getObject(number);
    QPDFObjectHandle after = m_pair.after().getObject(number);
    QPDFObjectHandle catalog = m_pair.before().getRoot();
    QPDFObjectHandle form = catalog.getKey("/AcroForm");
    const auto is = [number](QPDFObjectHandle object) {
        return object.isIndirect() && object.getObjGen() == number;
    };
    if (is(catalog)) {
        return isOnlyIn(number, 0, 1) && after.isDictionary() && explainCatalog(before, after);
    }
    if (is(form)) {
        return isOnlyIn(number, 0, 1) && before.isDictionary() && explainForm(before, after);
    }
    if (form.isDictionary() && is(form.getKey("/Fields"))) {
        return isOnlyIn(number, 0, 1) && explainFields(before, after);
    }
    if (is(catalog.getKey("/DSS"))) {
        return isOnlyIn(number, 0, 1) && explainSecurityStore(before, after);
    }
    if (m_pages.contains(number)) {
        return explainPage(before, after);
    }
    if (const auto array = m_annotationArrays.find(number); array != m_annotationArrays.end()) {
        return isOnlyIn(number, 0, static_cast<int>(array->second.size()))
            && explainAnnotations(before, after, array->second);
    }
    if (m_oldSignatureFields.contains(number)) {
        return after.isDictionary() && explainSignedField(before, after);
    }
    return explainStorePart(number);
}

RevisionChanges RevisionDiff::run()
{
    const bool allowed = m_pair.compare()
        && std::ranges::all_of(m_pair.changed(), [this](QPDFObjGen n) { return explainChanged(n); })
        && m_pair.everythingAddedIsExplained();
    return {allowed ? ChangesSince::Allowed : ChangesSince::Forbidden, m_notes};
}

} // namespace

RevisionChanges compareRevisions(QPDF &before, QPDF &after, const ChangeRules &rules)
{
    return RevisionDiff(before, after, rules).run();
}
