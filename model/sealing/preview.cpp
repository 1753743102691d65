#include "preview.h"

#include "model/pdf/flatten.h"

Result<QByteArray> previewCopy(const QByteArray &pdf)
{
    return flattenedCopy(pdf);
}
