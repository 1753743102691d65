#include "navigation.h"

#include "qpdfsupport.h"

#include <QCoreApplication>

namespace {

class Navigation
{
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

using Pages = std::vector<QPDFObjectHandle>;

bool isPage(const Pages &pages, int page)
{
    return page >= 0 && static_cast<size_t>(page) < pages.size();
}

QPDFObjectHandle destination(const Pages &pages, int page, double yPt)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(pages.at(static_cast<size_t>(page)));
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(QPDFObjectHandle::newReal(yPt, 2));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

/// Adds the entries under @p parent; false when one points to a page that is not there.
bool addEntries(QPDF &document, const Pages &pages, QPDFObjectHandle parent,
                const QList<OutlineEntry> &entries)
{
    QPDFObjectHandle previous = QPDFObjectHandle::newNull();
    for (const OutlineEntry &entry : entries) {
        if (!isPage(pages, entry.page)) {
            return false;
        }
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages, entry.page, entry.yPt));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        if (!entry.children.isEmpty()) {
            if (!addEntries(document, pages, item, entry.children)) {
                return false;
            }
            item.replaceKey("/Count", QPDFObjectHandle::newInteger(-entry.children.size()));
        }
        previous = item;
    }
    parent.replaceKey("/Last", previous);
    return true;
}

QPDFObjectHandle linkAnnotation(const Pages &pages, const InternalLink &link)
{
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
    action.replaceKey("/D", destination(pages, link.targetPage, link.targetYPt));
    QPDFObjectHandle annotation = QPDFObjectHandle::parse(
        "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"); // 4: printed, ISO 19005-3, 6.3.2
    const QRectF rect = link.rectPt.normalized();
    annotation.replaceKey(
        "/Rect",
        QPDFObjectHandle::newFromRectangle({rect.left(), rect.top(), rect.right(), rect.bottom()}));
    annotation.replaceKey("/A", action);
    return annotation;
}

} // namespace

Result<void> addOutline(QPDF &document, const QList<OutlineEntry> &entries)
{
    if (entries.isEmpty()) {
        return {};
    }
    QPDFObjectHandle outlines = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(entries.size()));
    if (!addEntries(document, pagesOf(document), outlines, entries)) {
        return Error::invalid(Navigation::tr("A bookmark points to a page that does not exist."));
    }
    document.getRoot().replaceKey("/Outlines", outlines);
    document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    return {};
}

Result<void> addLinks(QPDF &document, const QList<InternalLink> &links)
{
    const Pages &pages = pagesOf(document);
    for (const InternalLink &link : links) {
        if (!isPage(pages, link.page) || !isPage(pages, link.targetPage)) {
            return Error::invalid(Navigation::tr(
                "An internal link lies on or points to a page that does not exist."));
        }
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page));
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        }
        page.getKey("/Annots").appendItem(document.makeIndirectObject(linkAnnotation(pages, link)));
    }
    return {};
}
