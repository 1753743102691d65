#include "signatureslot.h"

#include "fieldcreator.h"
#include "fieldtree.h"
#include "incrementalupdate.h"
#include "qpdfsupport.h"
#include "xmp.h"

#include <QCoreApplication>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace {

constexpr long long unknownRange = 9'999'999'999;

class Slots
{
    Q_DECLARE_TR_FUNCTIONS(SignatureSlot)
};

/// For a document timestamp, whose field nobody sees.
QString unusedName(const FieldTree &tree)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("Timestamp%1").arg(number);
        if (tree.find(name) == nullptr) {
            return name;
        }
    }
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
        , m_creator(document, m_update)
        , m_tree(readFieldTree(document))
        , m_fieldToSign(request.kind == SlotKind::DocumentTimestamp ? unusedName(m_tree)
                                                                    : request.fieldToSign)
    {}

    Result<SignatureSlot> write();

private:
    Result<void> createFields();
    Result<QPDFObjectHandle> fieldToSign() const;
    QPDFObjectHandle signatureDictionary() const;
    Result<QPDFObjectHandle> importedAppearance();
    void declareSignature(QPDFObjectHandle signature);
    SignatureSlot locateGap(const QByteArray &pdf, QPDFObjectHandle signature) const;

    const QByteArray &m_original;
    QPDF &m_document;
    const SignatureSlotRequest &m_request;
    IncrementalUpdate m_update;
    FieldCreator m_creator;
    FieldTree m_tree;
    QString m_fieldToSign;
    std::unique_ptr<QPDF> m_appearance; // qpdf reads its streams only while the update is written
};

Result<void> SlotWriter::createFields()
{
    if (m_request.kind == SlotKind::DocumentTimestamp) {
        const Result<void> created =
            m_creator.create({.name = m_fieldToSign, .label = {}, .page = 0, .rectPt = {}});
        m_tree = readFieldTree(m_document);
        return created;
    }
    if (m_tree.hasSignatures()) {
        return {}; // a signed document permits no new fields that may be seen
    }
    for (const SignatureField &field : m_request.fields) {
        if (m_tree.find(field.name) != nullptr) {
            continue;
        }
        if (const Result<void> created = m_creator.create(field); !created) {
            return created;
        }
        m_tree = readFieldTree(m_document);
    }
    return {};
}

Result<QPDFObjectHandle> SlotWriter::fieldToSign() const
{
    const FormField *field = m_tree.find(m_fieldToSign);
    if (field == nullptr || !field->isSignature || !field->object.isIndirect()) {
        return Error::invalid(
            Slots::tr("The PDF has no signature field \"%1\".").arg(m_fieldToSign));
    }
    if (field->isSigned()) {
        return Error::invalid(
            Slots::tr("The signature field \"%1\" is already signed.").arg(m_fieldToSign));
    }
    return field->object;
}

QPDFObjectHandle SlotWriter::signatureDictionary() const
{
    const bool timestamp = m_request.kind == SlotKind::DocumentTimestamp;
    QPDFObjectHandle signature = QPDFObjectHandle::parse(
        timestamp ? "<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 >>"
                  : "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached >>");
    QPDFObjectHandle range = QPDFObjectHandle::parse("[0]");
    for (int i = 0; i < 3; ++i) {
        range.appendItem(QPDFObjectHandle::newInteger(unknownRange));
    }
    signature.replaceKey("/ByteRange", range);
    signature.replaceKey(
        "/Contents",
        QPDFObjectHandle::newString(std::string(static_cast<size_t>(m_request.roomBytes), '\0')));
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
    slot.gapEnd = slot.gapBegin + 2 * m_request.roomBytes + 2;
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
    if (first && m_request.kind == SlotKind::DocumentTimestamp) {
        return Error::invalid(Slots::tr("The PDF bears no signature that could be preserved."));
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
