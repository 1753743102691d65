#include "signatureadditions.h"

#include "qpdfsupport.h"
#include "revisiondiff.h"
#include "revisions.h"

namespace {

bool addsOnly(const QByteArray &pdf, qsizetype prefixLength, const QList<SignatureField> &fields)
{
    const StrictDocument after = openStrictly(pdf);
    const std::unique_ptr<QPDF> before = openRevision(QByteArrayView(pdf).first(prefixLength));
    return after.qpdf && before && readsCleanly(*after.qpdf) && readsCleanly(*before)
        && endsRevision(pdf, readRevisionChain(pdf, after.sections), prefixLength)
        && compareRevisions(*before, *after.qpdf, {.permission = 0, .sealing = fields}).kind
        == ChangesSince::Allowed;
}

} // namespace

bool addsOnlySignatures(const QByteArray &pdf, qsizetype prefixLength,
                        const QList<SignatureField> &fields)
{
    if (prefixLength <= 0 || prefixLength > pdf.size()) {
        return false;
    }
    const Result<bool> result =
        guarded([&]() -> Result<bool> { return addsOnly(pdf, prefixLength, fields); });
    return result && result.value();
}
