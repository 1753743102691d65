#include "flatten.h"

#include "qpdfsupport.h"

#include <qpdf/Constants.h>
#include <qpdf/QPDFPageDocumentHelper.hh>

Result<QByteArray> flattenedCopy(const QByteArray &pdf)
{
    Result<std::unique_ptr<QPDF>> document = openTolerantly(pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&]() -> Result<QByteArray> {
        QPDFPageDocumentHelper(*document.value()).flattenAnnotations(0, an_invisible | an_hidden);
        return writeDocument(*document.value(), nullptr);
    });
}
