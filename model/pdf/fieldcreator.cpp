#include "fieldcreator.h"

#include "qpdfsupport.h"
#include "xmp.h"

#include <QCoreApplication>

namespace {

class Fields
{
    Q_DECLARE_TR_FUNCTIONS(FieldCreator)
};

QPDFObjectHandle rectangle(const QRectF &rect)
{
    const QRectF r = rect.normalized();
    return QPDFObjectHandle::newFromRectangle({r.left(), r.top(), r.right(), r.bottom()});
}

QPDFObjectHandle emptyAppearance(QPDF &document, const QRectF &rect)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&document, std::string());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    dictionary.replaceKey("/BBox", rectangle(QRectF(QPointF(0, 0), rect.size())));
    return form;
}

} // namespace

FieldCreator::FieldCreator(QPDF &document, IncrementalUpdate &update)
    : m_document(document)
    , m_update(update)
{}

QPDFObjectHandle FieldCreator::form()
{
    QPDFObjectHandle catalog = m_document.getRoot();
    QPDFObjectHandle form = catalog.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        catalog.replaceKey("/AcroForm", form);
        m_update.add(catalog);
    }
    if (!form.getKey("/Fields").isArray()) {
        form.replaceKey("/Fields", QPDFObjectHandle::newArray());
    }
    return form;
}

void FieldCreator::addToPage(QPDFObjectHandle page, QPDFObjectHandle annotation)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (annotations.isArray()) {
        annotations.appendItem(annotation);
    } else {
        annotations = QPDFObjectHandle::newArray();
        annotations.appendItem(annotation);
        page.replaceKey("/Annots", annotations);
    }
    m_update.add(annotations.isIndirect() ? annotations : page);
}

void FieldCreator::addWidget(const SignatureField &field)
{
    QPDFObjectHandle page = pagesOf(m_document).at(static_cast<size_t>(field.page));
    QPDFObjectHandle widget = m_document.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 >>")); // 132: printed and locked
    widget.replaceKey("/T", pdfText(field.name));
    if (!field.label.isEmpty()) {
        widget.replaceKey("/TU", pdfText(plainLine(field.label)));
    }
    widget.replaceKey("/P", page);
    widget.replaceKey("/Rect", rectangle(field.rectPt));
    if (!field.rectPt.isEmpty()) {
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", emptyAppearance(m_document, field.rectPt));
        widget.replaceKey("/AP", appearance);
    }
    QPDFObjectHandle acroForm = form();
    QPDFObjectHandle fields = acroForm.getKey("/Fields");
    fields.appendItem(widget);
    acroForm.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3));
    m_update.add(acroForm.isIndirect() ? acroForm : m_document.getRoot());
    if (fields.isIndirect()) {
        m_update.add(fields);
    }
    m_update.add(widget);
    addToPage(page, widget);
}

Result<void> FieldCreator::create(const SignatureField &field)
{
    if (field.name.isEmpty() || field.name.contains(u'.')) {
        return Error::invalid(Fields::tr("\"%1\" cannot name a signature field.").arg(field.name));
    }
    if (field.page < 0 || static_cast<size_t>(field.page) >= pagesOf(m_document).size()) {
        return Error::invalid(
            Fields::tr("The signature field \"%1\" lies on a page that does not exist.")
                .arg(field.name));
    }
    addWidget(field);
    return {};
}
