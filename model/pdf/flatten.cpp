#include "flatten.h"

#include "qpdfsupport.h"

#include <qpdf/Constants.h>
#include <qpdf/QPDFPageDocumentHelper.hh>

Result<QByteArray> flattenedCopy(const QByteArray &pdf)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&]() -> Result<QByteArray> {
        pagesOf(*document.value()); // refuses a tree that the helper would not survive
        QPDFPageDocumentHelper(*document.value()).flattenAnnotations(0, an_invisible | an_hidden);
        return writeDocument(*document.value(), nullptr);
    });
}
