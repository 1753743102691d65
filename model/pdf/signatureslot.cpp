#include "signatureslot.h"

#include "fieldtree.h"
#include "incrementalupdate.h"
#include "qpdfsupport.h"
#include "xmp.h"

#include <QCoreApplication>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace {

constexpr qsizetype signatureBytes =
    12 * 1024; // a chain of RSA-4096 certificates and a timestamp fit
constexpr long long unknownRange = 9'999'999'999;

class Slots
{
    Q_DECLARE_TR_FUNCTIONS(SignatureSlot)
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

/// Adds one revision to a document that was read cleanly.
class SlotWriter
{
public:
    SlotWriter(const QByteArray &original, QPDF &document, const SignatureSlotRequest &request)
        : m_original(original)
        , m_document(document)
        , m_request(request)
        , m_update(original, document)
        , m_tree(readFieldTree(document))
    {}

    Result<SignatureSlot> write();

private:
    Result<void> createFields();
    void createField(const SignatureField &field, QPDFObjectHandle form);
    Result<QPDFObjectHandle> fieldToSign() const;
    QPDFObjectHandle form();
    void addToPage(QPDFObjectHandle page, QPDFObjectHandle annotation);
    QPDFObjectHandle signatureDictionary() const;
    Result<QPDFObjectHandle> importedAppearance();
    void declareSignature(QPDFObjectHandle signature);
    SignatureSlot locateGap(const QByteArray &pdf, QPDFObjectHandle signature) const;

    const QByteArray &m_original;
    QPDF &m_document;
    const SignatureSlotRequest &m_request;
    IncrementalUpdate m_update;
    FieldTree m_tree;
    std::unique_ptr<QPDF> m_appearance; // qpdf reads its streams only while the update is written
};

QPDFObjectHandle SlotWriter::form()
{
    QPDFObjectHandle catalog = m_document.getRoot();
    QPDFObjectHandle form = catalog.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        catalog.replaceKey("/AcroForm", form);
    }
    if (!form.getKey("/Fields").isArray()) {
        form.replaceKey("/Fields", QPDFObjectHandle::newArray());
    }
    return form;
}

void SlotWriter::addToPage(QPDFObjectHandle page, QPDFObjectHandle annotation)
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

void SlotWriter::createField(const SignatureField &field, QPDFObjectHandle form)
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
    form.getKey("/Fields").appendItem(widget);
    m_update.add(widget);
    addToPage(page, widget);
}

Result<void> SlotWriter::createFields()
{
    const bool isSigned = m_tree.hasSignatures();
    const size_t pages = pagesOf(m_document).size();
    for (const SignatureField &field : m_request.fields) {
        if (isSigned || m_tree.find(field.name) != nullptr) {
            continue; // a signed document permits no new fields
        }
        if (field.name.isEmpty() || field.name.contains(u'.')) {
            return Error::invalid(
                Slots::tr("\"%1\" cannot name a signature field.").arg(field.name));
        }
        if (field.page < 0 || static_cast<size_t>(field.page) >= pages) {
            return Error::invalid(
                Slots::tr("The signature field \"%1\" lies on a page that does not exist.")
                    .arg(field.name));
        }
        QPDFObjectHandle acroForm = form();
        createField(field, acroForm);
        acroForm.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3));
        m_update.add(acroForm.isIndirect() ? acroForm : m_document.getRoot());
        m_update.add(m_document.getRoot());
        if (acroForm.getKey("/Fields").isIndirect()) {
            m_update.add(acroForm.getKey("/Fields"));
        }
        m_tree = readFieldTree(m_document);
    }
    return {};
}

Result<QPDFObjectHandle> SlotWriter::fieldToSign() const
{
    const FormField *field = m_tree.find(m_request.fieldToSign);
    if (field == nullptr || !field->isSignature || !field->object.isIndirect()) {
        return Error::invalid(
            Slots::tr("The PDF has no signature field \"%1\".").arg(m_request.fieldToSign));
    }
    if (field->isSigned()) {
        return Error::invalid(
            Slots::tr("The signature field \"%1\" is already signed.").arg(m_request.fieldToSign));
    }
    return field->object;
}

QPDFObjectHandle SlotWriter::signatureDictionary() const
{
    QPDFObjectHandle signature = QPDFObjectHandle::parse(
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached >>");
    QPDFObjectHandle range = QPDFObjectHandle::parse("[0]");
    for (int i = 0; i < 3; ++i) {
        range.appendItem(QPDFObjectHandle::newInteger(unknownRange));
    }
    signature.replaceKey("/ByteRange", range);
    signature.replaceKey("/Contents",
                         QPDFObjectHandle::newString(std::string(signatureBytes, '\0')));
    const auto setText = [&signature](const char *key, const QString &text) {
        if (const QString line = plainLine(text); !line.isEmpty()) {
            signature.replaceKey(key, pdfText(line));
        }
    };
    setText("/Name", m_request.name);
    setText("/Reason", m_request.reason);
    setText("/Location", m_request.location);
    if (m_request.signingTime.isValid()) {
        const std::string time = pdfDate(m_request.signingTime).toStdString();
        signature.replaceKey("/M", QPDFObjectHandle::newString(time));
    }
    return signature;
}

Result<QPDFObjectHandle> SlotWriter::importedAppearance()
{
    Result<std::unique_ptr<QPDF>> source = openClean(m_request.appearancePdf);
    if (!source) {
        return source.error();
    }
    m_appearance = std::move(source).value();
    const std::vector<QPDFObjectHandle> &pages = pagesOf(*m_appearance);
    if (pages.size() != 1) {
        return Error::invalid(Slots::tr("The picture of the seal must have exactly one page."));
    }
    QPDFObjectHandle form = QPDFPageObjectHelper(pages.front()).getFormXObjectForPage();
    form.getDict().removeKey("/Group"); // no transparency group without its blending colour space
    return m_document.copyForeignObject(m_appearance->makeIndirectObject(form));
}

void SlotWriter::declareSignature(QPDFObjectHandle signature)
{
    QPDFObjectHandle catalog = m_document.getRoot();
    if (m_request.certify) {
        signature.replaceKey(
            "/Reference",
            QPDFObjectHandle::parse("[<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
                                    "<< /Type /TransformParams /P 2 /V /1.2 >> >>]"));
        QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
        permissions.replaceKey("/DocMDP", signature);
        catalog.replaceKey("/Perms", permissions);
    }
    QPDFObjectHandle extensions = catalog.getKey("/Extensions").isDictionary()
        ? catalog.getKey("/Extensions").shallowCopy()
        : QPDFObjectHandle::newDictionary();
    extensions.replaceKey("/ESIC",
                          QPDFObjectHandle::parse("<< /BaseVersion /1.7 /ExtensionLevel 5 >>"));
    catalog.replaceKey("/Extensions", extensions); // ETSI EN 319 142-1, 5.6
    m_update.add(catalog);
}

SignatureSlot SlotWriter::locateGap(const QByteArray &pdf, QPDFObjectHandle signature) const
{
    // Keys are written in alphabetical order, so nothing typed by a user comes before these two.
    SignatureSlot slot{pdf};
    const qsizetype begin = m_update.offsetOf(signature);
    const QByteArray number = QByteArray::number(unknownRange);
    const QByteArray placeholder = number + ' ' + number + ' ' + number;
    const qsizetype range = pdf.indexOf(placeholder, begin);
    slot.gapBegin = pdf.indexOf("/Contents <", begin) + 10;
    slot.gapEnd = slot.gapBegin + 2 * signatureBytes + 2;
    if (begin < 0 || range < 0 || slot.gapBegin < 10 || slot.gapEnd > pdf.size()
        || slot.pdf.at(slot.gapEnd - 1) != '>') {
        throw std::logic_error("no room for the signature");
    }
    const QByteArray written = QByteArray::number(slot.gapBegin) + ' '
        + QByteArray::number(slot.gapEnd) + ' ' + QByteArray::number(pdf.size() - slot.gapEnd);
    slot.pdf.replace(range, placeholder.size(), written.leftJustified(placeholder.size(), ' '));
    return slot;
}

Result<SignatureSlot> SlotWriter::write()
{
    const bool first = !m_tree.hasSignatures();
    if (!m_tree.sound) {
        return Error::invalid(Slots::tr("The form of the PDF is damaged, so it cannot be signed."));
    }
    if (const Result<void> created = createFields(); !created) {
        return created.error();
    }
    Result<QPDFObjectHandle> field = fieldToSign();
    if (!field) {
        return field.error();
    }
    QPDFObjectHandle signature = m_document.makeIndirectObject(signatureDictionary());
    if (first) {
        declareSignature(signature);
    }
    field.value().replaceKey("/V", signature);
    if (!m_request.appearancePdf.isEmpty() && field.value().hasKey("/AP")) {
        Result<QPDFObjectHandle> seal = importedAppearance();
        if (!seal) {
            return seal.error();
        }
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", seal.value());
        field.value().replaceKey("/AP", appearance);
    }
    m_update.add(field.value());
    m_update.add(signature);
    Result<QByteArray> written = m_update.write();
    if (!written) {
        return written.error();
    }
    return locateGap(written.value(), signature);
}

} // namespace

Result<bool> hasSignatures(const QByteArray &pdf)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded(
        [&]() -> Result<bool> { return readFieldTree(*document.value()).hasSignatures(); });
}

Result<SignatureSlot> prepareSignature(const QByteArray &pdf, const SignatureSlotRequest &request)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&] { return SlotWriter(pdf, *document.value(), request).write(); });
}

Result<QByteArray> fillSignature(const SignatureSlot &slot, const QByteArray &cms)
{
    const QByteArray hex = cms.toHex();
    const qsizetype room = slot.gapEnd - slot.gapBegin - 2;
    if (hex.size() > room) {
        return Error::failed(
            Slots::tr(
                "The signature needs %1 bytes, but only %2 are reserved. Use an identity with "
                "fewer certificates.")
                .arg(cms.size())
                .arg(room / 2));
    }
    QByteArray pdf = slot.pdf;
    pdf.replace(slot.gapBegin + 1, hex.size(), hex);
    return pdf;
}
