#include "signaturereader.h"

#include "fieldtree.h"
#include "qpdfsupport.h"
#include "removedsignatures.h"
#include "revisiondiff.h"
#include "revisions.h"
#include "signaturerange.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr int maximumSignatures = 64;
constexpr qint64 maximumCompared = 3'000'000; // objects, for all signatures together

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(SignatureReader)
};

bool speaksOfSignatures(const QByteArray &pdf)
{
    constexpr std::array marks{"/ByteRange", "ETSI.CAdES.detached", "ETSI.RFC3161", "adbe.pkcs7"};
    return std::ranges::any_of(marks, [&pdf](const char *mark) { return pdf.contains(mark); });
}

/// Checks where the signatures of one readable document lie and what happened after each.
class SignatureReader
{
public:
    SignatureReader(const QByteArray &pdf, const StrictDocument &document)
        : m_pdf(pdf)
        , m_document(*document.qpdf)
        , m_objects(document.signatures)
        , m_chain(readRevisionChain(pdf, document.sections))
        , m_fields(readFieldTree(*document.qpdf))
        , m_permission(certifiedPermission())
    {}

    void read(SignedDocument &result);

private:
    int certifiedPermission();
    PdfSignature readOne(const FormField &field);
    QString faultOf(const FormField &field, PdfSignature &signature);
    QString compareWithSigned(const FormField &field, PdfSignature &signature);

    const QByteArray &m_pdf;
    QPDF &m_document;
    const std::vector<SignatureObject> &m_objects;
    RevisionChain m_chain;
    FieldTree m_fields;
    int m_permission;
    qint64 m_objectsLeft = maximumCompared;
};

int SignatureReader::certifiedPermission()
{
    QPDFObjectHandle permissions = m_document.getRoot().getKey("/Perms");
    QPDFObjectHandle signature =
        permissions.isDictionary() ? permissions.getKey("/DocMDP") : QPDFObjectHandle::newNull();
    if (!signature.isDictionary()) {
        return 0;
    }
    QPDFObjectHandle references = signature.getKey("/Reference");
    if (references.isArray()) {
        for (QPDFObjectHandle reference : references.getArrayAsVector()) {
            if (reference.isDictionary()
                && reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP")
                && reference.getKey("/TransformParams").isDictionary()) {
                QPDFObjectHandle level = reference.getKey("/TransformParams").getKey("/P");
                if (level.isInteger()) {
                    return std::clamp(level.getIntValueAsInt(), 1, 3);
                }
            }
        }
    }
    return 2; // the default of ISO 32000-1, table 254
}

QString SignatureReader::compareWithSigned(const FormField &field, PdfSignature &signature)
{
    if (signature.coversWholeDocument) {
        return {};
    }
    m_objectsLeft -= static_cast<qint64>(m_document.getObjectCount());
    if (m_objectsLeft < 0) {
        return Reader::tr("The document is too large to be compared with what was signed.");
    }
    const std::unique_ptr<QPDF> signedState =
        openRevision(QByteArrayView(m_pdf).first(signature.end));
    if (!signedState || !readsCleanly(*signedState)) {
        return Reader::tr("The signed state of the document cannot be read by itself.");
    }
    const FieldTree before = readFieldTree(*signedState);
    const FormField *same = before.find(field.name);
    if (same == nullptr || same->value().getObjGen() != field.value().getObjGen()
        || same->value().unparseResolved() != field.value().unparseResolved()) {
        return Reader::tr(
            "The signature is not the one that was in the document when it was signed.");
    }
    const RevisionChanges changes =
        compareRevisions(*signedState, m_document, {.permission = m_permission, .sealing = {}});
    signature.changesSince = changes.kind;
    signature.changes = changes.notes;
    return {};
}

QString SignatureReader::faultOf(const FormField &field, PdfSignature &signature)
{
    QPDFObjectHandle value = field.value();
    if (!value.isIndirect() || !value.isDictionary()) {
        return Reader::tr("The signature is not an object of its own.");
    }
    if (!readRange(m_pdf, value, signature)) {
        return Reader::tr("The signature does not name the bytes that it covers.");
    }
    if (!gapHoldsContents(m_pdf, signature) || !gapLiesInItsObject(m_document, value, signature)) {
        return Reader::tr("The bytes left out of the signature are not the signature value.");
    }
    if (!endsRevision(m_pdf, m_chain, signature.end)) {
        return Reader::tr("The signed bytes are not a complete state of the document.");
    }
    return compareWithSigned(field, signature);
}

PdfSignature SignatureReader::readOne(const FormField &field)
{
    PdfSignature signature;
    signature.fieldName = field.name;
    QPDFObjectHandle value = field.value();
    if (value.isDictionary()) {
        QPDFObjectHandle kind = value.getKey("/SubFilter");
        QPDFObjectHandle contents = value.getKey("/Contents");
        signature.subFilter =
            kind.isName() ? QByteArray::fromStdString(kind.getName()).mid(1) : QByteArray();
        signature.contents = contents.isString()
            ? QByteArray::fromStdString(contents.getStringValue())
            : QByteArray();
        signature.name = fromPdfText(value.getKey("/Name"));
        signature.reason = fromPdfText(value.getKey("/Reason"));
        signature.location = fromPdfText(value.getKey("/Location"));
        signature.signingTime = fromPdfDate(fromPdfText(value.getKey("/M")));
    }
    signature.fault = faultOf(field, signature);
    signature.revision = static_cast<int>(
        std::ranges::count_if(m_chain.revisions, [&signature](const Revision &revision) {
            return revision.end <= signature.end;
        }));
    return signature;
}

void SignatureReader::read(SignedDocument &result)
{
    if (!m_chain.sound || !m_fields.sound) {
        result.state = SignedDocument::State::Unreadable;
        result.problems.append(
            m_chain.sound ? Reader::tr("The form fields of the document contradict each other.")
                          : Reader::tr("The states of the document do not follow each other."));
        return;
    }
    result.state = SignedDocument::State::Readable;
    result.problems =
        removedSignatures(m_pdf, m_document, {m_objects, m_chain.revisions, m_fields});
    for (const FormField &field : m_fields.fields) {
        if (!field.isSigned()) {
            continue;
        }
        if (result.signatures.size() >= maximumSignatures) {
            result.problems.append(
                Reader::tr("The document has more than %1 signatures.").arg(maximumSignatures));
            return;
        }
        result.signatures.append(readOne(field));
    }
    std::ranges::stable_sort(result.signatures, {}, &PdfSignature::end);
}

void readClean(const QByteArray &pdf, SignedDocument &result)
{
    const StrictDocument document = openStrictly(pdf);
    if (document.fault == ReadFault::Encrypted) {
        result.state = SignedDocument::State::Encrypted;
        result.problems.append(Reader::tr("The document is encrypted, so it cannot be verified."));
        return;
    }
    result.state = SignedDocument::State::Unreadable;
    if (document.fault == ReadFault::TooManyUpdates) {
        result.problems.append(Reader::tr("The document was extended more than %1 times, which is "
                                          "more than can be checked.")
                                   .arg(maximumSections));
        return;
    }
    if (document.fault == ReadFault::Damaged && !finalXrefOffset(pdf)) {
        result.problems.append(Reader::tr("The document does not end where its last state ends."));
        return;
    }
    if (!document.qpdf || !readsCleanly(*document.qpdf)) {
        result.problems.append(Reader::tr("The document is damaged."));
        return;
    }
    SignatureReader(pdf, document).read(result);
}

} // namespace

SignedDocument readSignatures(const QByteArray &pdf)
{
    SignedDocument result;
    result.hasMarks = speaksOfSignatures(pdf);
    const Result<void> read = guarded([&]() -> Result<void> {
        readClean(pdf, result);
        return {};
    });
    if (!read) {
        result.state = SignedDocument::State::Unreadable;
        result.problems.append(Reader::tr("The document is damaged."));
    }
    const bool unreadable = result.state == SignedDocument::State::Unreadable;
    if (unreadable && !result.hasMarks && !opensAfterRepair(pdf)) {
        result.state = SignedDocument::State::NotPdf;
    }
    return result;
}
