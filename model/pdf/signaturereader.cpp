#include "signaturereader.h"

#include "fieldtree.h"
#include "qpdfsupport.h"
#include "revisiondiff.h"
#include "revisions.h"

#include <QCoreApplication>
#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <array>

namespace {

constexpr int maximumSignatures = 64;

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
    SignatureReader(const QByteArray &pdf, QPDF &document, RevisionChain chain)
        : m_pdf(pdf)
        , m_document(document)
        , m_chain(std::move(chain))
        , m_fields(readFieldTree(document))
        , m_permission(certifiedPermission())
    {}

    void read(SignedDocument &result);

private:
    int certifiedPermission();
    PdfSignature readOne(const FormField &field);
    QString faultOf(const FormField &field, PdfSignature &signature);
    bool readRange(QPDFObjectHandle value, PdfSignature &signature) const;
    bool gapHoldsContents(const PdfSignature &signature) const;
    bool gapLiesInItsObject(QPDFObjectHandle value, const PdfSignature &signature) const;
    QString compareWithSigned(const FormField &field, PdfSignature &signature);
    QStringList removedSignatures();

    const QByteArray &m_pdf;
    QPDF &m_document;
    RevisionChain m_chain;
    FieldTree m_fields;
    int m_permission;
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

bool SignatureReader::readRange(QPDFObjectHandle value, PdfSignature &signature) const
{
    QPDFObjectHandle range = value.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4) {
        return false;
    }
    std::array<long long, 4> numbers{};
    for (int i = 0; i < 4; ++i) {
        if (!range.getArrayItem(i).isInteger()) {
            return false;
        }
        numbers.at(static_cast<size_t>(i)) = range.getArrayItem(i).getIntValue();
    }
    const auto [start, before, second, after] = numbers;
    const qsizetype size = m_pdf.size();
    if (start != 0 || before <= 0 || second <= before || second > size || after <= 0
        || after > size - second) {
        return false;
    }
    signature.gapBegin = before;
    signature.gapEnd = second;
    signature.end = second + after;
    signature.coversWholeDocument = signature.end == size;
    return true;
}

bool SignatureReader::gapHoldsContents(const PdfSignature &signature) const
{
    const QByteArrayView gap =
        QByteArrayView(m_pdf).sliced(signature.gapBegin, signature.gapEnd - signature.gapBegin);
    if (gap.size() < 4 || gap.size() % 2 != 0 || gap.front() != '<' || gap.back() != '>') {
        return false;
    }
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    const bool onlyHex = std::ranges::all_of(digits, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    QByteArrayView before = QByteArrayView(m_pdf)
                                .first(signature.gapBegin)
                                .last(std::min<qsizetype>(signature.gapBegin, 64));
    before = before.trimmed();
    return onlyHex && before.endsWith("/Contents")
        && QByteArray::fromHex(digits.toByteArray()) == signature.contents;
}

/// Otherwise other objects could hide in the gap, which no signature covers.
bool SignatureReader::gapLiesInItsObject(QPDFObjectHandle value,
                                         const PdfSignature &signature) const
{
    const std::map<QPDFObjGen, QPDFXRefEntry> table = m_document.getXRefTable();
    const auto own = table.find(value.getObjGen());
    if (own == table.end() || own->second.getType() != 1
        || own->second.getOffset() >= signature.gapBegin) {
        return false;
    }
    const qint64 begin = own->second.getOffset();
    return std::ranges::none_of(table, [&](const auto &entry) {
        return entry.second.getType() == 1 && entry.second.getOffset() > begin
            && entry.second.getOffset() < signature.gapEnd;
    });
}

QString SignatureReader::compareWithSigned(const FormField &field, PdfSignature &signature)
{
    if (signature.coversWholeDocument) {
        return {};
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
    if (!readRange(value, signature)) {
        return Reader::tr("The signature does not name the bytes that it covers.");
    }
    if (!gapHoldsContents(signature) || !gapLiesInItsObject(value, signature)) {
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
    return signature;
}

QStringList SignatureReader::removedSignatures()
{
    QStringList problems;
    for (const Revision &revision : m_chain.revisions) {
        if (revision.end == m_pdf.size()) {
            continue;
        }
        const std::unique_ptr<QPDF> earlier =
            openRevision(QByteArrayView(m_pdf).first(revision.end));
        if (!earlier) {
            problems.append(Reader::tr("An earlier state of the document cannot be read."));
            continue;
        }
        for (const FormField &field : readFieldTree(*earlier).fields) {
            const FormField *now = m_fields.find(field.name);
            if (field.isSigned()
                && (now == nullptr || now->value().getObjGen() != field.value().getObjGen())) {
                problems.append(
                    Reader::tr("The signature \"%1\" was removed or replaced.").arg(field.name));
            }
        }
    }
    problems.removeDuplicates();
    return problems;
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
    result.problems = removedSignatures();
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
    if (document.fault == ReadFault::Damaged && !finalXrefOffset(pdf)) {
        result.problems.append(Reader::tr("The document does not end where its last state ends."));
        return;
    }
    if (!document.qpdf || !readsCleanly(*document.qpdf)) {
        result.problems.append(Reader::tr("The document is damaged."));
        return;
    }
    SignatureReader(pdf, *document.qpdf, readRevisionChain(pdf, document.sections)).read(result);
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
