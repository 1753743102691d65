#include "signaturefields.h"

#include "fieldtree.h"
#include "qpdfsupport.h"

namespace {

QRectF rectOf(QPDFObjectHandle widget)
{
    QPDFObjectHandle rect = widget.getKey("/Rect");
    if (!rect.isRectangle()) {
        return {};
    }
    const QPDFObjectHandle::Rectangle r = rect.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

int pageOf(QPDFObjectHandle widget, QPDF &document)
{
    QPDFObjectHandle page = widget.getKey("/P");
    int index = 0;
    for (QPDFObjectHandle candidate : pagesOf(document)) {
        if (page.isIndirect() && candidate.getObjGen() == page.getObjGen()) {
            return index;
        }
        ++index;
    }
    return 0;
}

QList<FoundSignatureField> fieldsOf(QPDF &document)
{
    QList<FoundSignatureField> result;
    for (const FormField &field : readFieldTree(document).fields) {
        if (field.isSignature) {
            result.append({{.name = field.name,
                            .label = fromPdfText(QPDFObjectHandle(field.object).getKey("/TU")),
                            .page = pageOf(field.object, document),
                            .rectPt = rectOf(field.object)},
                           field.isSigned()});
        }
    }
    return result;
}

} // namespace

Result<QList<FoundSignatureField>> readSignatureFields(const QByteArray &pdf)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded(
        [&]() -> Result<QList<FoundSignatureField>> { return fieldsOf(*document.value()); });
}
