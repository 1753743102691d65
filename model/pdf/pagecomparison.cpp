#include "pagecomparison.h"

#include "graphcomparison.h"
#include "objectgraph.h"
#include "qpdfsupport.h"
#include "signaturewidget.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace {

/// What a page says about itself but does not show.
const Keys silentKeys{"/LastModified",  "/Metadata", "/Parent", "/PieceInfo",
                      "/StructParents", "/Tabs",     "/Thumb",  "/Type"};
const Keys inheritedKeys{"/CropBox", "/MediaBox", "/Resources", "/Rotate"};
/// What decides which parts of pages are shown, or what is shown instead of them.
const Keys showingKeys{"/AA", "/Collection", "/NeedsRendering", "/OCProperties"};

/// All that a page shows, but for contents and annotations.
QPDFObjectHandle shownBy(QPDFObjectHandle page)
{
    QPDFObjectHandle shown = QPDFObjectHandle::newDictionary();
    for (const auto &[key, value] : page.getDictAsMap()) {
        if (!silentKeys.contains(key) && key != "/Contents" && key != "/Annots") {
            shown.replaceKey(key, value);
        }
    }
    for (const std::string &key : inheritedKeys) {
        shown.replaceKey(key, QPDFPageObjectHelper(page).getAttribute(key, false));
    }
    return shown;
}

std::vector<QPDFObjectHandle> contentsOf(QPDFObjectHandle page)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (contents.isArray()) {
        return contents.getArrayAsVector();
    }
    return contents.isNull() ? std::vector<QPDFObjectHandle>()
                             : std::vector<QPDFObjectHandle>{contents};
}

class Comparison
{
public:
    Comparison(QPDF &expected, QPDF &found, const QList<SignatureField> &fields)
        : m_expected(expected)
        , m_found(found)
        , m_fields(fields)
        , m_expectedPages(pagesOf(expected))
        , m_foundPages(pagesOf(found))
        , m_graphs(m_expectedPages, m_foundPages)
    {}

    PageComparison run();

private:
    bool samePage(size_t index);
    QPDFObjectHandle foundAnnotations(size_t index) const;
    bool showsMore();

    QPDF &m_expected;
    QPDF &m_found;
    const QList<SignatureField> &m_fields;
    const std::vector<QPDFObjectHandle> &m_expectedPages;
    const std::vector<QPDFObjectHandle> &m_foundPages;
    GraphComparison m_graphs;
};

/// The annotations of a page without the places for signatures.
QPDFObjectHandle Comparison::foundAnnotations(size_t index) const
{
    QPDFObjectHandle rest = QPDFObjectHandle::newArray();
    QPDFObjectHandle annotations = QPDFObjectHandle(m_foundPages.at(index)).getKey("/Annots");
    if (!annotations.isArray()) {
        return annotations.isNull() ? rest : annotations;
    }
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        const bool unseen = isSignatureWidget(annotation) && isInvisible(annotation);
        if (!unseen && !isWidgetOf(m_fields, annotation, {static_cast<int>(index)})) {
            rest.appendItem(annotation);
        }
    }
    return rest;
}

bool Comparison::samePage(size_t index)
{
    QPDFObjectHandle expected = m_expectedPages.at(index);
    QPDFObjectHandle found = m_foundPages.at(index);
    QPDFObjectHandle annotations = expected.getKey("/Annots");
    if (annotations.isNull()) {
        annotations = QPDFObjectHandle::newArray();
    }
    // Stream by stream: where one ends, a number or a name in it ends, too.
    return std::ranges::equal(contentsOf(expected), contentsOf(found), GraphComparison::sameContent)
        && m_graphs.same(shownBy(expected), shownBy(found))
        && m_graphs.same(annotations, foundAnnotations(index));
}

bool Comparison::showsMore()
{
    QPDFObjectHandle expected = m_expected.getRoot();
    QPDFObjectHandle found = m_found.getRoot();
    const bool sameShowing = std::ranges::all_of(showingKeys, [&](const std::string &key) {
        return m_graphs.same(expected.getKey(key), found.getKey(key));
    });
    const bool acts = found.getKey("/OpenAction").isDictionary(); // else it is a place to begin
    QPDFObjectHandle names = found.getKey("/Names");
    const bool plainNames =
        !names.isDictionary() || isSubset(names.getKeys(), {"/Dests", "/EmbeddedFiles"});
    QPDFObjectHandle form = found.getKey("/AcroForm");
    const bool plainForm =
        !form.isDictionary() || isSubset(form.getKeys(), {"/DA", "/DR", "/Fields", "/SigFlags"});
    return !sameShowing || acts || !plainNames || !plainForm;
}

PageComparison Comparison::run()
{
    PageComparison comparison;
    comparison.expectedPages = static_cast<int>(m_expectedPages.size());
    comparison.foundPages = static_cast<int>(m_foundPages.size());
    if (comparison.expectedPages != comparison.foundPages) {
        return comparison;
    }
    for (size_t i = 0; i < m_expectedPages.size(); ++i) {
        if (!samePage(i)) {
            comparison.differentPages.append(static_cast<int>(i));
        }
    }
    comparison.showsMore = showsMore();
    return comparison;
}

} // namespace

Result<PageComparison> comparePages(const QByteArray &expected, const QByteArray &found,
                                    const QList<SignatureField> &fields)
{
    Result<std::unique_ptr<QPDF>> first = openClean(expected);
    if (!first) {
        return first.error();
    }
    Result<std::unique_ptr<QPDF>> second = openClean(found);
    if (!second) {
        return second.error();
    }
    return guarded([&]() -> Result<PageComparison> {
        return Comparison(*first.value(), *second.value(), fields).run();
    });
}
